import type { Language } from './language.ts';

/** A message by CLDR plural category, for a script, which knows no words. */
export type PluralForms = Readonly<Record<string, string>>;

/**
 * A message for each plural category that whole numbers have in the language.
 * @param write looks the words up, with a mark in place of the number
 */
export function pluralForms(
  language: Language,
  write: (number: { count: number; number: string }) => string,
): PluralForms {
  const rules = new Intl.PluralRules(language.tag);
  const all: Record<string, string> = {};
  // Every category of whole numbers shows itself below 200 or at a million.
  for (const count of [...Array(200).keys(), 1_000_000])
    all[rules.select(count)] ??= write({ count, number: '{{number}}' });
  return all;
}
