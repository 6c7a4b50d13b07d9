import type { Occurrences } from '../model/occurrences.ts';
import type { Language } from './language.ts';
import { entriesLine } from './record-line.ts';
import { storiesLine } from './statistics-lines.ts';

/** How often something comes up, for lists: *8 stories · 2 entries*. */
export function occurrencesLine({ stories, entries }: Occurrences, language: Language): string {
  const { words, numbers } = language;
  return [
    ...(stories > 0 || entries === 0 ? [storiesLine(stories, language)] : []),
    ...(entries > 0
      ? [words('record.short', { count: entries, number: numbers.plain(entries) })]
      : []),
  ].join(' · ');
}

/** How many breaches of an organisation there are: those told here, then those in the public record. */
export function companyLine({ stories, entries }: Occurrences, language: Language): string {
  const { words, numbers } = language;
  const told = words('company.count', { count: stories, number: numbers.plain(stories) });
  if (entries === 0) return told;
  const recorded = entriesLine(entries, language);
  return stories === 0 ? recorded : `${told} · ${recorded}`;
}
