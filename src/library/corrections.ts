import type { PartialDate } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { oncePer } from '../model/reads.ts';
import { openedParts } from './opened-parts.ts';

/** A correction of an edition, without its words. */
export interface CorrectionPlace {
  date: PartialDate;
  /** Its id on the page of the story. */
  part: string;
}

/** The corrections of an edition, in the order of its prose. */
export const correctionsIn = oncePer((edition: Edition): readonly CorrectionPlace[] => {
  const dates = openedParts(edition, 'Correction');
  return dates.map((date, index) => ({ date, part: correctionPart(dates, index) }));
});

/** Id of a correction on the page of its story: its day, with a number from the second of a day on. */
export function correctionPart(dates: readonly PartialDate[], index: number): string {
  const date = dates[index] ?? '';
  const earlier = dates.slice(0, index).filter((other) => other === date).length;
  return `correction-${date}${earlier === 0 ? '' : `-${earlier + 1}`}`;
}
