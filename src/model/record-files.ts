import { z } from 'zod';
import { companyFile } from './company.ts';
import { fullDate, isPartialDate } from './dates.ts';
import { identifier, webAddress } from './identifiers.ts';

/** A name by which the list knows a breach; it is part of the address of its page there. */
const recordName = z.string().regex(/^[A-Za-z0-9]+(?:[-._][A-Za-z0-9]+)*$/, {
  error: 'is not a name of the list: letters and digits, such as LinkedInScrape',
});

const moment = z
  .string()
  .refine((text) => isPartialDate(text.slice(0, 10)) && /^.{10}T\d\d:\d\d:\d\dZ$/.test(text), {
    error: 'is not a moment: write 2021-03-16T09:30:00Z',
  });

/**
 * A breach as the list states it, with the names of its API, version 3
 * (https://haveibeenpwned.com/API/v3#BreachModel): its facts, without description and logo.
 */
export const recordEntry = z.strictObject({
  Name: recordName,
  Title: z.string().min(1),
  /** Left out where the list names none. */
  Domain: companyFile.shape.domains.unwrap().element.optional(),
  BreachDate: fullDate,
  AddedDate: moment,
  ModifiedDate: moment.optional(),
  /** Accounts. */
  PwnCount: z.int().positive(),
  /** Classes of data, in the words of the list; left out where they are not to be trusted. */
  DataClasses: z.array(z.string().min(1)).min(1).optional(),
  /** Left out where it is not known. */
  IsVerified: z.boolean().optional(),
});
export type RecordEntry = z.infer<typeof recordEntry>;

/** `record/breaches.json`: the list as it was taken over, in the order of names. */
export const recordList = z.strictObject({
  source: z.string().min(1),
  url: webAddress,
  licence: z.string().min(1),
  licenceUrl: webAddress,
  /** Day on which it was taken. */
  retrieved: fullDate,
  entries: z.array(recordEntry),
});
export type RecordList = z.infer<typeof recordList>;

/** `record/withdrawn.json`: entries that the list no longer has. */
export const withdrawnList = z.array(z.strictObject({ name: recordName, withdrawn: fullDate }));

const entries = z.array(recordName).min(1);

/** `record/organisations.yaml`: who each entry is about, decided once. */
export const organisationsFile = z.strictObject({
  /** Those with a file in `content/companies/`: their entries, by id. */
  companies: z.record(identifier, entries).default({}),
  /** Those known from the record alone, by id. */
  organisations: z
    .record(
      identifier,
      companyFile
        .pick({ name: true, domains: true, aliases: true, formerNames: true, formerIds: true })
        .extend({ records: entries }),
    )
    .default({}),
  /** About no single organisation: collections, and data that was ascribed to the wrong one. */
  unattributed: z.array(recordName).default([]),
  /** The entries that are the same breach as a story, by its id. */
  stories: z.record(identifier, entries).default({}),
});
export type Organisations = z.infer<typeof organisationsFile>;
