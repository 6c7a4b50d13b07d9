import { byAccounts, type RecordListing } from '../model/record-topics.ts';
import type { RecordedBreach } from '../model/record.ts';
import type { Language } from './language.ts';

/** What an entry of the public record counts: *152,445,165 accounts*, never people. */
export function accountsLine({ accounts }: RecordedBreach, { numbers }: Language): string {
  return numbers.count({ count: accounts, unit: 'accounts' });
}

/** *3 entries in the public record*. */
export function entriesLine(count: number, { words, numbers }: Language): string {
  return words('record.entries', { count, number: numbers.plain(count) });
}

/** How far the list stands by an entry. */
export function basisLine(
  { verified }: RecordedBreach,
  source: string,
  { words }: Language,
): string {
  if (verified === undefined) return words('record.basis.unknown');
  return words(verified ? 'record.basis.verified' : 'record.basis.unverified', { source });
}

/** The same in a word or two, where a row has no room: only what a reader must not miss. */
export function basisMark({ verified }: RecordedBreach, { words }: Language): string {
  return verified === false ? words('record.unverified') : '';
}

/** What a list of the public record holds, in a sentence. */
export function recordListLine({ breaches }: RecordListing, language: Language): string {
  const { words, numbers } = language;
  const [largest] = breaches.toSorted(byAccounts);
  return words('record.listed', {
    count: breaches.length,
    number: numbers.plain(breaches.length),
    largest: largest?.title ?? '',
    accounts: largest ? accountsLine(largest, language) : '',
  });
}
