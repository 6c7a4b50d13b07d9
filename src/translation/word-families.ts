import { pluralForms, stem, type WordFile } from '../library/word-file.ts';

/** A word of the interface, with its plural forms where it has any. */
export interface WordFamily {
  /** The key without its plural form. */
  key: string;
  /** The keys under which one language has it. */
  forms: readonly string[];
  /** The words of the reference, by key. */
  reference: ReadonlyMap<string, string>;
}

/** The words that a language needs, in the order of the reference. */
export function familiesFor(locale: string, reference: WordFile): WordFamily[] {
  const families = new Map<string, Map<string, string>>();
  for (const [key, words] of reference.flat) {
    const family = stem(key, reference);
    families.set(family, (families.get(family) ?? new Map<string, string>()).set(key, words));
  }
  return [...families].map(([key, words]) => ({
    key,
    reference: words,
    forms: words.has(key) ? [key] : pluralForms(locale).map((form) => `${key}_${form}`),
  }));
}

/** The words that a file has not, or not in every plural form; `forms` are the keys to add. */
export function openFamilies(file: WordFile, reference: WordFile): WordFamily[] {
  return familiesFor(file.locale, reference)
    .map((family) => ({ ...family, forms: family.forms.filter((key) => !file.flat.has(key)) }))
    .filter(({ forms }) => forms.length > 0);
}
