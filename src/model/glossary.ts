import { z } from 'zod';
import { identifier, localeTag, webAddress } from './identifiers.ts';

/** `glossary.yaml`: terms that translators keep to and readers can look up, by term id. */
export const glossary = z.record(
  identifier,
  z.strictObject({
    /** The recommended word, by locale. */
    terms: z.record(localeTag, z.string().min(1)),
    /** Where a country has its own word, by locale with region. */
    regional: z.record(localeTag, z.string().min(1)).default({}),
    /** One sentence for readers, by locale. */
    definitions: z.record(localeTag, z.string().min(1)).default({}),
    /** Whether its first mention in a story explains it to readers: for words of the trade. */
    explain: z.boolean().optional(),
    /** Words not to use, by locale. */
    avoid: z.record(localeTag, z.array(z.string().min(1))).default({}),
    /** Advice for translators. */
    note: z.string().optional(),
    sources: z.array(z.strictObject({ title: z.string().min(1), url: webAddress })).default([]),
  }),
);
export type Glossary = z.infer<typeof glossary>;
