import { z } from 'zod';
import {
  actions,
  amountKinds,
  bases,
  dataTypes,
  eventKinds,
  statuses,
  units,
} from '../../model/vocabulary.ts';
import { date, day, id, ids, language, text, url } from './values.ts';

const source = id.meta({
  description: 'Id, among the sources of the story, of where it was said.',
});

/** Words that leave a count or a sum open. */
const qualifiers = {
  atLeast: z.boolean().meta({ description: '“More than”.' }),
  atMost: z.boolean().meta({ description: '“Up to”.' }),
  about: z.boolean().meta({ description: '“About”.' }),
};

export const statusData = z
  .object({
    is: z.enum(statuses),
    since: date.meta({ description: 'Since when it was so.' }),
    source,
  })
  .meta({ id: 'status', description: 'A state of a story, oldest first.' });

export const figureData = z
  .object({
    id,
    count: z.int().nonnegative(),
    unit: z.enum(units).meta({
      description: 'What is counted. Never convert one into another: an account is not a person.',
    }),
    basis: z.enum(bases).meta({ description: 'What the figure rests on.' }),
    said: date.meta({ description: 'When it was said.' }),
    source,
    ...qualifiers,
    part: z.boolean().meta({
      description: 'Counts a part of the whole: parts may overlap and are never added up.',
    }),
  })
  .meta({
    id: 'figure',
    description: 'A line of the ledger: who said how many, when, on what basis. Oldest first.',
  });

export const amountData = z
  .object({
    id,
    value: z.number().nonnegative().meta({ description: 'In whole units of the currency.' }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .meta({ description: 'ISO 4217.' }),
    kind: z.enum(amountKinds),
    said: date.meta({ description: 'When it was said.' }),
    source,
    ...qualifiers,
  })
  .meta({
    id: 'amount',
    description: 'Money that somebody paid, was ordered to pay, asked for or lost.',
  });

export const eventData = z
  .object({ id, date, kind: z.enum(eventKinds), source })
  .meta({ id: 'event', description: 'A dated step of the story, oldest first.' });

/** Facts of a story that do not name their source themselves. */
export const unsourced = [
  'occurred',
  'discovered',
  'disclosed',
  'action',
  'dataTypes',
  'notExposed',
] as const;

export const provenanceData = z
  .object({
    of: z.enum(unsourced).meta({ description: 'The fact of the story that is meant.' }),
    sources: ids.meta({
      description:
        'Sources of the story that bear it out: those of the events of that day, where the facts say so, else all of them.',
    }),
    asOf: date.meta({ description: 'Date of the last of them: what was said later is not in it.' }),
  })
  .meta({
    id: 'provenance',
    description: 'Where a fact is from that does not name a source of its own, and as of when.',
  });

export const sourceData = z
  .object({
    id,
    url,
    title: text.meta({ description: 'Title of the page, in its own language.' }),
    publisher: text,
    published: date.optional().meta({ description: 'Date that the page bears, if it bears one.' }),
    language,
    primary: z.boolean().meta({
      description: 'The organisation itself, an authority or a court.',
    }),
    copy: z.boolean().meta({ description: 'A page that reproduces somebody else’s text.' }),
  })
  .meta({ id: 'source', description: 'Where something was said.' });

export const labelData = z
  .object({
    of: id.meta({ description: 'Id of a figure or an amount of the story.' }),
    language,
    text: text.meta({ description: 'What part it counts, or what it was for.' }),
  })
  .meta({ id: 'label', description: 'What a figure or an amount is, in words.' });

export const editionData = z
  .object({
    language,
    title: text,
    description: text,
    url: url.meta({ description: 'Address of the story in this language.' }),
    modified: date.meta({ description: 'Day of the last development or correction.' }),
    translator: text.optional(),
  })
  .meta({ id: 'edition', description: 'The story as it is told in a language.' });

export const storyData = z
  .object({
    id,
    companies: ids.meta({
      description: 'Organisations breached; the first is the one the story is about.',
    }),
    via: ids.meta({ description: 'Suppliers through which it happened.' }),
    original: language.meta({ description: 'Language in which the story was first told.' }),
    published: day.meta({ description: 'First published on this site.' }),
    status: z.enum(statuses).meta({ description: 'The present state.' }),
    occurred: date.optional().meta({ description: 'When it happened.' }),
    discovered: date.optional().meta({ description: 'When the organisation noticed.' }),
    disclosed: date.meta({ description: 'When the public learnt of it.' }),
    action: z.enum(actions).meta({
      description: 'How it happened, after VERIS; “unknown” when nobody has said.',
    }),
    dataTypes: z.array(z.enum(dataTypes)).meta({ description: 'Data exposed.' }),
    notExposed: z.array(z.enum(dataTypes)).meta({
      description: 'Data that somebody who should know says were not exposed.',
    }),
    currentFigure: id.optional().meta({
      description:
        'Id of the figure that stands: the latest confirmed one of the whole, else the latest estimated, else the latest claimed.',
    }),
    records: ids.meta({
      description: 'Ids of entries of the public record that are the same breach.',
    }),
    statuses: z.array(statusData),
    figures: z.array(figureData),
    amounts: z.array(amountData),
    events: z.array(eventData),
    provenance: z.array(provenanceData),
    sources: z.array(sourceData),
    labels: z.array(labelData),
    editions: z.array(editionData),
  })
  .meta({ id: 'story', description: 'What is known of one breach that this site tells.' });
export type StoryData = z.infer<typeof storyData>;
