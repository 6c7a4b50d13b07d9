import { z } from 'zod';
import { absolute, dataAddress } from '../../i18n/addresses.ts';
import type { Place } from '../../i18n/place.ts';
import { changes, release } from '../../model/release.ts';
import { companyData } from './company-data.ts';
import { aboutData } from './head.ts';
import { recordData } from './record-data.ts';
import { storyData } from './story-data.ts';
import { termData } from './vocabulary-data.ts';
import { withdrawalData } from './withdrawal-data.ts';

const about = aboutData;

/** What each kind of JSON file holds: types of what is written, and the JSON Schema of it. */
export const fileSchemas = {
  stories: z.object({ about, stories: z.array(storyData) }),
  story: z.object({ about, story: storyData }),
  companies: z.object({ about, companies: z.array(companyData) }),
  company: z
    .object({
      about,
      company: companyData,
      stories: z.array(storyData),
      records: z.array(recordData),
    })
    .meta({ description: 'An organisation with all that is known of its breaches.' }),
  records: z.object({ about, records: z.array(recordData) }),
  vocabulary: z.object({ about, vocabulary: z.array(termData) }),
  withdrawals: z.object({ about, withdrawals: z.array(withdrawalData) }),
  changes: z
    .object({
      about,
      unreleased: changes.meta({ description: 'What is new since the last release.' }),
      releases: z.array(release).meta({ description: 'Newest first.' }),
    })
    .meta({ description: 'What each release of the data added, changed and removed, by id.' }),
} as const;
export type FileKind = keyof typeof fileSchemas;
export type FileData<Kind extends FileKind> = z.infer<(typeof fileSchemas)[Kind]>;

export const fileKinds = Object.keys(fileSchemas) as FileKind[];

/**
 * The JSON Schema (2020-12) of a kind of file. It lets pass what it does not know: within a version,
 * keys may be added.
 */
export function jsonSchema(kind: FileKind, place: Place): object {
  const { $schema, ...schema } = z.toJSONSchema(fileSchemas[kind], { io: 'input' });
  return {
    $schema,
    $id: absolute(dataAddress(schemaFile(kind), place), place),
    title: `${kind}.json`,
    ...schema,
  };
}

export function schemaFile(kind: FileKind): string {
  return `schema/${kind}.schema.json`;
}
