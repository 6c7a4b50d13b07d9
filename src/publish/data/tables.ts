import { z } from 'zod';
import {
  amountData,
  editionData,
  eventData,
  figureData,
  labelData,
  provenanceData,
  sourceData,
  statusData,
  storyData,
  type StoryData,
} from './story-data.ts';
import { companyData, nameData } from './company-data.ts';
import { recordData } from './record-data.ts';
import type { ForeignKey, Table } from './table.ts';
import { id } from './values.ts';
import { termData } from './vocabulary-data.ts';
import { withdrawalData } from './withdrawal-data.ts';

const ofStory: ForeignKey = { fields: ['story'], resource: 'stories', reference: ['id'] };
const sourced: ForeignKey = {
  fields: ['story', 'source'],
  resource: 'sources',
  reference: ['story', 'id'],
};

/** The schema of what stands in something else, with a column that names that. */
function within(owner: string, description: string, item: z.ZodObject): z.ZodObject {
  return z
    .object({ [owner]: id.meta({ description }), ...item.shape })
    .meta({ description: item.meta()?.description });
}

/** A list that each story holds, as a table of its own. */
function ofStories(
  name: keyof StoryData,
  item: z.ZodObject,
  key: readonly string[],
  foreignKeys: readonly ForeignKey[] = [],
): Table {
  return {
    name,
    twin: 'stories.json',
    schema: within('story', 'Id of the story.', item),
    key: ['story', ...key],
    foreignKeys: [ofStory, ...foreignKeys],
    rows: ({ stories }) =>
      stories.flatMap((story) =>
        (story[name] as readonly object[]).map((one) => ({ story: story.id, ...one })),
      ),
  };
}

/** Every table of the open data. */
export const tables: readonly Table[] = [
  {
    name: 'stories',
    twin: 'stories.json',
    schema: storyData,
    key: ['id'],
    foreignKeys: [],
    rows: ({ stories }) => stories,
  },
  ofStories('statuses', statusData, ['is', 'since'], [sourced]),
  ofStories('figures', figureData, ['id'], [sourced]),
  ofStories('amounts', amountData, ['id'], [sourced]),
  ofStories('events', eventData, ['id'], [sourced]),
  ofStories('provenance', provenanceData, ['of']),
  ofStories('sources', sourceData, ['id']),
  ofStories('labels', labelData, ['of', 'language']),
  ofStories('editions', editionData, ['language']),
  {
    name: 'companies',
    twin: 'companies.json',
    schema: companyData,
    key: ['id'],
    foreignKeys: [],
    rows: ({ companies }) => companies,
  },
  {
    name: 'names',
    twin: 'companies.json',
    schema: within('company', 'Id of the organisation.', nameData),
    key: [],
    foreignKeys: [{ fields: ['company'], resource: 'companies', reference: ['id'] }],
    rows: ({ companies }) =>
      companies.flatMap(({ id: company, names }) => names.map((name) => ({ company, ...name }))),
  },
  {
    name: 'records',
    twin: 'records.json',
    schema: recordData,
    key: ['id'],
    foreignKeys: [
      { fields: ['company'], resource: 'companies', reference: ['id'] },
      { fields: ['story'], resource: 'stories', reference: ['id'] },
    ],
    rows: ({ records }) => records,
  },
  {
    name: 'vocabulary',
    twin: 'vocabulary.json',
    schema: termData,
    key: ['list', 'code', 'language'],
    foreignKeys: [],
    rows: ({ vocabulary }) => vocabulary,
  },
  {
    name: 'withdrawals',
    twin: 'withdrawals.json',
    schema: withdrawalData,
    key: ['kind', 'id'],
    foreignKeys: [],
    rows: ({ withdrawals }) => withdrawals,
  },
];
