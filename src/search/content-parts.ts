import { typeset } from '../i18n/typography.ts';
import { fold } from './fold.ts';

/**
 * Stands between the parts of what is indexed of a story: words that only the search needs, then title,
 * description and prose as readers see them. Pagefind reads no word in it.
 */
const divider = '¶';
const between = ` ${divider} `;

/**
 * Words of a story as Pagefind gets them, in parts that {@link partsOf} takes apart again. What only the
 * search needs comes first: much of it stands in every story, and at the same place it weighs little.
 */
export function contentOf(
  language: string,
  told: readonly [title: string, description: string, prose: string],
  unseen: readonly string[],
): string {
  // Pagefind parts words at a straight apostrophe, not at a curly one: *l'opérateur*.
  const shown = told.map((text) => text.replaceAll(divider, '').replaceAll('’', "'"));
  const all = shown.join(' ');
  const written = new Set(all.split(' ').map(withoutMarks));
  // Pagefind knows the words in *Seine-Saint-Denis* apart, but not *2023-34362* in *CVE-2023-34362*.
  const folded = new Set(
    fold(language, all)
      .split(' ')
      .map(withoutMarks)
      .filter((word) => !written.has(word) && (word.includes('-') || !all.includes(word))),
  );
  const first = [divider, ...unseen.map((text) => fold(language, text)), ...folded].join(' ');
  return [first, ...shown, divider].join(between);
}

function withoutMarks(word: string): string {
  return word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** A word as it is shown, with the blank that follows it. */
export interface ShownWord {
  text: string;
  blank: string;
  /** Its place, as Pagefind counts. */
  place: number;
}

export type Parts = Readonly<Record<'title' | 'description' | 'prose', readonly ShownWord[]>>;

/**
 * The words that readers see, from the content that Pagefind hands back. It makes every blank an
 * ordinary one: the spaces that keep a line together are put in again.
 * @param locale language of the prose
 */
export function partsOf(content: string, locale: string): Parts {
  const [unseen = '', ...told] = content.split(between);
  let place = wordsOf(unseen).length + 1;
  const [title = [], description = [], prose = []] = told.slice(0, 3).map((text) => {
    const pieces = split(typeset(locale, text));
    const words = wordsOf(text).map((_, at): ShownWord => ({
      text: pieces[2 * at] ?? '',
      blank: pieces[2 * at + 1] ?? '',
      place: place + at,
    }));
    place += words.length + 1;
    return words;
  });
  return { title, description, prose };
}

/** Every word of the content, those that only the search needs too, at its place. */
export function wordsOf(content: string): string[] {
  return split(content).filter((_, at) => at % 2 === 0);
}

/** Words and blanks in turn: Pagefind counts words by blanks. */
function split(content: string): string[] {
  return content.trim().split(/([^\S\uFEFF]+)/);
}
