import { z } from 'zod';
import { isFromRecord, type Company } from '../../model/company.ts';
import type { Library } from '../../model/library.ts';
import { recordsAbout } from '../../model/record-of.ts';
import { storiesOf } from '../../model/topics.ts';
import { sectors } from '../../model/vocabulary.ts';
import { id, ids, language, text } from './values.ts';

export const nameData = z
  .object({
    kind: z.enum(['alias', 'former', 'translation']).meta({
      description: 'Another name in use, one that it had, or its name in a language.',
    }),
    language: language.optional().meta({ description: 'Of a translation.' }),
    name: text,
  })
  .meta({ id: 'name', description: 'A name of an organisation beside its usual one.' });

export const companyData = z
  .object({
    id,
    name: text.meta({ description: 'The everyday name.' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .meta({
        description: 'ISO 3166-1 alpha-2. Left out where only the public record tells of it.',
      }),
    sector: z
      .enum(sectors)
      .optional()
      .meta({ description: 'Left out where only the public record tells of it.' }),
    fromRecord: z.boolean().meta({
      description: 'Whether only the public record tells of it, and no story.',
    }),
    domains: z.array(text),
    formerIds: ids.meta({ description: 'Ids that it had.' }),
    stories: ids.meta({
      description: 'Stories in which it was breached, newest disclosure first.',
    }),
    supplied: ids.meta({ description: 'Stories of others, whose breach happened through it.' }),
    records: ids.meta({
      description: 'Ids of its entries in the public record, newest first.',
    }),
    names: z.array(nameData),
  })
  .meta({
    id: 'company',
    description: 'An organisation that was breached, or through which others were.',
  });
export type CompanyData = z.infer<typeof companyData>;

/** What is known of an organisation, as open data. */
export function companyFacts(company: Company, { stories, record }: Library): CompanyData {
  const { breached, supplied } = storiesOf(company.id, stories);
  return {
    id: company.id,
    name: company.name,
    ...(company.country !== undefined && { country: company.country }),
    ...(company.sector !== undefined && { sector: company.sector }),
    fromRecord: isFromRecord(company),
    domains: company.domains,
    formerIds: company.formerIds,
    stories: breached.map((story) => story.id),
    supplied: supplied.map((story) => story.id),
    records: recordsAbout(company.id, record).map((breach) => breach.id),
    names: [
      ...company.aliases.map((name) => ({ kind: 'alias' as const, name })),
      ...company.formerNames.map((name) => ({ kind: 'former' as const, name })),
      ...Object.entries(company.names).map(([tag, name]) => ({
        kind: 'translation' as const,
        language: tag,
        name,
      })),
    ],
  };
}
