import type { Finding, WordsRule } from './rule.ts';

/**
 * Words that are in no dictionary of the language, in no name or term of the library and not in
 * `content/words.txt`. Nothing is found without dictionaries, or in a language that has none.
 *
 * - good: “the French regulator”, « l’hameçonnage »
 * - bad: “recieve”, « personelles »
 *
 * Severity: warning.
 */
export const spelling: WordsRule = ({ text, place }, locale, { spelling }) =>
  (spelling?.wrongIn(text, locale) ?? []).map(({ text: word, index }): Finding => {
    let hint: string | undefined;
    return {
      rule: 'spelling',
      severity: 'warning',
      value: word,
      ...place(index),
      message: `“${word}” is in no dictionary (${locale})`,
      // Suggestions take long: none is looked up for a finding that nobody sees.
      get hint() {
        return (hint ??= hintFor(spelling?.suggest(word, locale) ?? []));
      },
    };
  });

function hintFor(suggestions: readonly string[]): string {
  const list = 'add it to content/words.txt if it is right';
  return suggestions.length > 0 ? `write “${suggestions.join('”, “')}”; or ${list}` : list;
}
