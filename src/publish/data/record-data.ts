import { z } from 'zod';
import { recordPage, type PublicRecord, type RecordedBreach } from '../../model/record.ts';
import { dataTypes } from '../../model/vocabulary.ts';
import { day, id, text, url } from './values.ts';

export const recordData = z
  .object({
    id,
    name: text.meta({ description: 'The name by which the list itself knows it.' }),
    title: text,
    domain: text.optional().meta({ description: 'Main domain of the site breached.' }),
    occurred: day.meta({
      description: 'Day of the breach as the list has it, which is often an estimate.',
    }),
    added: day.meta({ description: 'Day on which the list took it up.' }),
    modified: day.optional().meta({ description: 'Day on which the list last changed it.' }),
    accounts: z.int().nonnegative().meta({
      description: 'Accounts, mostly unique e-mail addresses; never people.',
    }),
    dataTypes: z.array(z.enum(dataTypes)).optional().meta({
      description: 'Data exposed, in the codes of this site. Left out where not taken over.',
    }),
    verified: z.boolean().optional().meta({
      description: 'Whether the list considers it proven. Left out where not known.',
    }),
    company: id.optional().meta({
      description: 'The organisation it is about; this site says so, not the list.',
    }),
    story: id
      .optional()
      .meta({ description: 'The story of this site that tells the same breach.' }),
    source: text.meta({ description: 'Who says so: the list.' }),
    url: url.meta({ description: 'Its page there: name and link it wherever you show it.' }),
    licence: text,
  })
  .meta({ id: 'record', description: 'An entry of the public record: no story, and not ours.' });
export type RecordData = z.infer<typeof recordData>;

/** An entry of the public record as open data, with what its licence asks for. */
export function recordFacts(breach: RecordedBreach, record: PublicRecord): RecordData {
  return {
    id: breach.id,
    name: breach.name,
    title: breach.title,
    ...(breach.domain !== undefined && { domain: breach.domain }),
    occurred: breach.occurred,
    added: breach.added,
    ...(breach.modified !== undefined && { modified: breach.modified }),
    accounts: breach.accounts,
    ...(breach.dataTypes && { dataTypes: [...breach.dataTypes] }),
    ...(breach.verified !== undefined && { verified: breach.verified }),
    ...(breach.company !== undefined && { company: breach.company }),
    ...(breach.story !== undefined && { story: breach.story }),
    source: record.source,
    url: recordPage(record, breach),
    licence: record.licence,
  };
}
