import { z } from 'zod';
import { fullDate, partialDate } from './dates.ts';
import { identifier, localeTag, webAddress } from './identifiers.ts';
import {
  actions,
  amountKinds,
  bases,
  dataTypes,
  eventKinds,
  statuses,
  units,
} from './vocabulary.ts';

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** YAML writes a zero below zero, and pages would too. */
const isPlain = (value: number): boolean => !Object.is(value, -0);
const notMinus = { error: 'is written 0' };

/** Where something was said. */
export const source = z.strictObject({
  /** Address of the page; `https`, or `http` with a warning. */
  url: webAddress,
  /** Title of the page in its own language. */
  title: z.string().min(1),
  /** Who published it; of a copy, whose text it is. */
  publisher: z.string().min(1),
  /** Date that the page bears; left out when it bears none. */
  published: partialDate.optional(),
  /** Language of the page. */
  language: localeTag,
  /** Why the address is not `https`: what was tried. */
  httpOnly: z.string().min(1).optional(),
  /** True for the company itself, an authority or a court. */
  primary: z.boolean(),
  /** Set for a page that reproduces somebody else's text: the name of who does, or true. */
  copy: z.union([z.boolean(), z.string().min(1)]).optional(),
});
export type Source = z.infer<typeof source>;

/** A state of the story and since when. */
export const statusEntry = z.strictObject({
  is: z.enum(statuses),
  since: partialDate,
  source: identifier,
});

/** One line of the ledger: who said how many, when, on what basis. */
export const figure = z.strictObject({
  /** Name by which the prose refers to it; unique among figures, amounts and events. */
  id: identifier,
  count: z.int().nonnegative().refine(isPlain, notMinus),
  /** What is counted. */
  unit: z.enum(units),
  basis: z.enum(bases),
  /** When it was said, which may differ from the date of the source. */
  said: partialDate,
  source: identifier,
  /** “More than”. */
  atLeast: z.boolean().optional(),
  /** “Up to”. */
  atMost: z.boolean().optional(),
  /** “About”. */
  about: z.boolean().optional(),
  /** Counts a part of the whole: shown under the current figure, never added up. */
  part: z.boolean().optional(),
});
export type Figure = z.infer<typeof figure>;

/** Money that somebody paid, was ordered to pay, asked for or lost. */
export const amount = z.strictObject({
  id: identifier,
  /** In whole units of the currency. */
  value: z
    .number()
    .nonnegative()
    .max(1e15, { error: 'is more than there is' })
    .refine(isPlain, notMinus),
  /** ISO 4217. */
  currency: z.string().refine((code) => currencies.has(code), {
    error: 'is not a currency code (ISO 4217), such as EUR or USD',
  }),
  kind: z.enum(amountKinds),
  said: partialDate,
  source: identifier,
  atLeast: z.boolean().optional(),
  atMost: z.boolean().optional(),
  about: z.boolean().optional(),
});
export type Amount = z.infer<typeof amount>;

/** A dated step of the story; its words live in the editions as `<Update>`. */
export const event = z.strictObject({
  id: identifier,
  date: partialDate,
  kind: z.enum(eventKinds),
  source: identifier,
});
export type StoryEvent = z.infer<typeof event>;

/** `facts.yaml`: what is known of one story, in no language. */
export const facts = z.strictObject({
  /** Companies breached, by id; the first is the one the story is about. */
  companies: z.array(identifier).min(1, { error: 'must name the company that was breached' }),
  /** Suppliers through which it happened, by id. */
  via: z.array(identifier).default([]),
  /** Locale of the original edition. */
  original: localeTag,
  /** Day of first publication on this site. */
  published: fullDate,
  /** When it happened, no more precise than the source. */
  occurred: partialDate.optional(),
  /** When the company noticed. */
  discovered: partialDate.optional(),
  /** When the public learnt of it. */
  disclosed: partialDate,
  /** Oldest first; the last entry is the present state. */
  status: z.array(statusEntry).min(1, { error: 'must have at least one entry' }),
  action: z.enum(actions),
  dataTypes: z.array(z.enum(dataTypes)),
  /** What somebody who should know says was not taken. */
  notExposed: z.array(z.enum(dataTypes)).default([]),
  /** The ledger, oldest first; added to, never overwritten. */
  figures: z.array(figure),
  amounts: z.array(amount).default([]),
  events: z.array(event),
  sources: z.record(identifier, source),
});
export type Facts = z.infer<typeof facts>;
