import type { WrittenText } from '../../library/written-text.ts';
import type { Glossary } from '../../model/glossary.ts';
import { draftOf } from '../draft.ts';
import { accept } from './accept.ts';
import { readBackFaults, readSource } from './read-back.ts';
import type { Received } from './read-xliff.ts';
import type { Refusal } from './refusal.ts';
import { textInterchange } from './text-units.ts';
import { newIn, withTexts } from './write-text.ts';

/** What comes of importing a file: the new text of the file concerned, or why nothing is written. */
export type Import =
  | {
      is: 'accepted';
      text: string;
      /** Units written. */
      written: readonly string[];
      /** Units left alone because the original has changed since the export. */
      passedOver: readonly string[];
    }
  | { is: 'refused'; refusals: readonly Refusal[] };

/**
 * Puts what a translation tool gave back into a translation. Where there is none yet, it becomes a
 * draft that is filled in as far as it was translated.
 * @param source the translation as it is on the disk; none where there is none
 */
export function importText(
  received: Received,
  original: WrittenText,
  { locale, file }: Pick<WrittenText, 'locale' | 'file'>,
  source: string | undefined,
  glossary: Glossary,
): Import {
  const before = source ?? draftOf(original, locale, glossary);
  const place = { kind: original.kind, id: original.id, original: original.locale, locale, file };
  const { text: translation } = readSource(before, place);
  if (!translation) throw new Error(`${file} cannot be read`);
  const { units, ...interchange } = textInterchange({ original, translation, locale, glossary });
  const { accepted, refusals, passedOver } = accept(received, { ...interchange, units });
  if (refusals.length > 0) return { is: 'refused', refusals };
  const written = newIn(accepted, translation);
  const text = withTexts({ source: before, translation }, original, units, written);
  const faults = readBackFaults(before, text, translation, written);
  return faults.length > 0
    ? { is: 'refused', refusals: faults }
    : { is: 'accepted', text, written: written.map(({ unit }) => unit.id), passedOver };
}
