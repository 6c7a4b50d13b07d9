import { precisionOf, sortKey, type PartialDate, type Precision } from '../model/dates.ts';
import { typeset } from './typography.ts';

/** Writes dates as precisely as they are known, and no more. */
export interface Calendar {
  /** *2021*, *March 2021*, *16 August 2021*. */
  date: (date: PartialDate) => string;
  /** *16 Aug 2021*, for tables. */
  short: (date: PartialDate) => string;
}

const long: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/** @param formats locale of date formats, such as `en-GB` for `en` */
export function createCalendar(formats: string): Calendar {
  const writer = (month: 'long' | 'short'): ((date: PartialDate) => string) => {
    const forms = Object.fromEntries(
      Object.entries(long).map(([precision, options]) => [
        precision,
        new Intl.DateTimeFormat(formats, {
          ...options,
          ...(options.month && { month }),
          timeZone: 'UTC',
          calendar: 'gregory',
        }),
      ]),
    );
    return (date) => {
      const text = forms[precisionOf(date)]?.format(new Date(`${sortKey(date)}T00:00:00Z`)) ?? date;
      // French counts the first day of a month: 1er août. Intl does not.
      return typeset(formats, formats.startsWith('fr') ? text.replace(/^1 /, '1er ') : text);
    };
  };
  return { date: writer('long'), short: writer('short') };
}
