import { z } from 'zod';
import { fullDate } from './dates.ts';
import { identifier, localeTag } from './identifiers.ts';
import { withdrawalReasons } from './vocabulary.ts';

/** What is left of a story that was taken off the site: enough to say so wherever it stood. */
export const withdrawnStory = z.strictObject({
  /** Day of its first publication, which its entries in feeds are named by. */
  published: fullDate,
  /** Day on which it was taken off. */
  withdrawn: fullDate,
  reason: z.enum(withdrawalReasons),
  /** Companies whose feeds told it: those breached, and those through which it happened. */
  companies: z.array(identifier).default([]),
  /** By locale: the last parts of the addresses that it had in this language. */
  editions: z.record(localeTag, z.array(identifier).min(1)),
  /** Events of which it had updates. */
  updates: z.array(identifier).default([]),
  /** Parts of its pages that were corrections, such as `correction-2026-11-22`. */
  corrections: z.array(identifier).default([]),
  /** The story to read in its place, if there is one. */
  instead: identifier.optional(),
});

/** `withdrawn.yaml`: what was taken off, by id. */
export const withdrawnStories = z.record(identifier, withdrawnStory);

export interface WithdrawnStory extends z.infer<typeof withdrawnStory> {
  id: string;
}
