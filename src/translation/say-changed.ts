import type { Language } from '../i18n/language.ts';
import { precisionOf } from '../model/dates.ts';
import type { Facts } from '../model/facts.ts';
import type { ChangedParts } from './changed-parts.ts';

/** A part that changed, in words: *an update of 18 August 2021*. */
export interface SaidPart {
  text: string;
  /** The event whose update stands on the translation’s own page. */
  event?: string;
}

/**
 * What changed in an original, in the language of a reader: what has a date first.
 * @param facts of the story; none for a page such as “about”
 */
export function sayChanged(
  { title, description, updates, corrections, figures, passages }: ChangedParts,
  { words, calendar, numbers }: Language,
  facts?: Facts,
): SaidPart[] {
  const dates = new Map(facts?.events.map(({ id, date }) => [id, date]));
  const counted = (key: 'figures' | 'passages', count: number): SaidPart[] =>
    count > 0 ? [{ text: words(`outdated.${key}`, { count, number: numbers.plain(count) }) }] : [];
  return [
    ...(title ? [{ text: words('outdated.title') }] : []),
    ...(description ? [{ text: words('outdated.description') }] : []),
    ...updates.flatMap(({ event, here }) => {
      const date = dates.get(event);
      return date === undefined
        ? []
        : [
            {
              text: words(
                precisionOf(date) === 'day' ? 'outdated.update.day' : 'outdated.update.coarse',
                { date: calendar.date(date) },
              ),
              ...(here && { event }),
            },
          ];
    }),
    ...corrections.map((date) => ({
      text: words('outdated.correction', { date: calendar.date(date) }),
    })),
    ...counted('figures', figures),
    ...counted('passages', passages),
  ];
}
