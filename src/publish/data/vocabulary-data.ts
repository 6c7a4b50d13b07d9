import { z } from 'zod';
import type { Language } from '../../i18n/language.ts';
import * as vocabulary from '../../model/vocabulary.ts';
import { id, language, text } from './values.ts';

export const lists = [
  'statuses',
  'bases',
  'units',
  'actions',
  'dataTypes',
  'eventKinds',
  'amountKinds',
  'sectors',
  'withdrawalReasons',
] as const;

export const termData = z
  .object({
    list: z.enum(lists).meta({ description: 'The closed list that the code is from.' }),
    code: id,
    language,
    label: text.meta({ description: 'What the code is called in the language.' }),
    meaning: text.optional().meta({ description: 'What it means, where the name is not enough.' }),
  })
  .meta({ id: 'term', description: 'A code of the data, and its word in a language.' });
export type TermData = z.infer<typeof termData>;

/** Every code of every closed list, in every language. */
export function vocabularyTerms(languages: readonly Language[]): TermData[] {
  return languages.flatMap(({ tag, words, typeset }) => {
    const term = (
      list: TermData['list'],
      code: string,
      label: string,
      meaning?: string,
    ): TermData => ({
      list,
      code,
      language: tag,
      label: typeset(label),
      ...(meaning !== undefined && { meaning: typeset(meaning) }),
    });
    return [
      ...vocabulary.statuses.map((code) =>
        term('statuses', code, words(`statuses.${code}`), words(`statusMeanings.${code}`)),
      ),
      ...vocabulary.bases.map((code) =>
        term('bases', code, words(`bases.${code}`), words(`basisMeanings.${code}`)),
      ),
      ...vocabulary.units.map((code) => term('units', code, words(`unitNames.${code}`))),
      ...vocabulary.actions.map((code) =>
        term('actions', code, words(`actions.${code}`), words(`actionMeanings.${code}`)),
      ),
      ...vocabulary.dataTypes.map((code) => term('dataTypes', code, words(`dataTypes.${code}`))),
      ...vocabulary.eventKinds.map((code) => term('eventKinds', code, words(`eventKinds.${code}`))),
      ...vocabulary.amountKinds.map((code) =>
        term('amountKinds', code, words(`amountKinds.${code}`)),
      ),
      ...vocabulary.sectors.map((code) => term('sectors', code, words(`sectors.${code}`))),
      ...vocabulary.withdrawalReasons.map((code) =>
        term('withdrawalReasons', code, words(`withdrawn.reasons.${code}`)),
      ),
    ];
  });
}
