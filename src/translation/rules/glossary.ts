import { anyOf } from '../any-of.ts';
import type { Finding, WordsRule, Vocabulary } from './rule.ts';

/**
 * Words that the glossary says to avoid in the language of the text, whole words only.
 *
 * - good: « rançongiciel »
 * - bad: « ransomware » in French
 *
 * Severity: warning.
 */
export const glossary: WordsRule = (passage, locale, { glossary }) => {
  const { pattern, terms } = avoidedIn(locale, glossary);
  return [...passage.text.replaceAll("'", '’').matchAll(pattern)].map((match): Finding => {
    const word = match[0];
    return {
      rule: 'glossary',
      severity: 'warning',
      value: word,
      ...passage.place(match.index),
      message: `the glossary says to avoid “${word}”`,
      hint: `write “${terms.get(word.toLowerCase()) ?? ''}”, or what the sentence needs`,
    };
  });
};

interface Avoided {
  pattern: RegExp;
  /** The recommended word by word to avoid, in lower case. */
  terms: ReadonlyMap<string, string>;
}

const known = new WeakMap<Vocabulary['glossary'], Map<string, Avoided>>();

function avoidedIn(locale: string, glossary: Vocabulary['glossary']): Avoided {
  const byLocale = known.get(glossary) ?? new Map<string, Avoided>();
  known.set(glossary, byLocale);
  const found = byLocale.get(locale) ?? openAvoided(locale, glossary);
  byLocale.set(locale, found);
  return found;
}

function openAvoided(locale: string, glossary: Vocabulary['glossary']): Avoided {
  const { language } = new Intl.Locale(locale);
  const terms = new Map(
    Object.values(glossary).flatMap(({ avoid, regional, terms: right }) =>
      [...new Set([locale, language])].flatMap((tag) =>
        (avoid[tag] ?? []).map((word): [string, string] => [
          word.replaceAll("'", '’').toLowerCase(),
          regional[locale] ?? right[locale] ?? right[language] ?? '',
        ]),
      ),
    ),
  );
  return {
    terms,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${anyOf(terms.keys())}(?![\\p{L}\\p{N}-])`, 'giu'),
  };
}
