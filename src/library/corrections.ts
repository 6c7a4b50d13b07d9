import type { PartialDate } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { oncePer } from '../model/reads.ts';
import { attribute, isComponentNode, parseProse } from './prose.ts';

/** A correction of an edition, without its words. */
export interface CorrectionPlace {
  date: PartialDate;
  /** Its id on the page of the story. */
  part: string;
}

/** The corrections of an edition, in the order of its prose. */
export const correctionsIn = oncePer(({ file, prose }: Edition): readonly CorrectionPlace[] => {
  // Nearly no story has any, and every list asks.
  if (!prose.includes('<Correction')) return [];
  const dates = parseProse(file, prose).tree.children.flatMap((node) =>
    isComponentNode(node) && node.name === 'Correction' ? (attribute(node, 'date') ?? []) : [],
  );
  return dates.map((date, index) => ({ date, part: correctionPart(dates, index) }));
});

/** Id of a correction on the page of its story: its day, with a number from the second of a day on. */
export function correctionPart(dates: readonly PartialDate[], index: number): string {
  const date = dates[index] ?? '';
  const earlier = dates.slice(0, index).filter((other) => other === date).length;
  return `correction-${date}${earlier === 0 ? '' : `-${earlier + 1}`}`;
}
