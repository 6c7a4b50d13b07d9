import { z } from 'zod';
import type { Library } from '../../model/library.ts';
import { withdrawalReasons } from '../../model/vocabulary.ts';
import { day, id, text } from './values.ts';

export const withdrawalData = z
  .object({
    kind: z.enum(['story', 'record']),
    id: text.meta({ description: 'Id of the story, or name of the entry of the public record.' }),
    withdrawn: day,
    reason: z
      .enum(withdrawalReasons)
      .optional()
      .meta({ description: 'Of a story. The public record gives none.' }),
    instead: id.optional().meta({ description: 'The story to read in its place.' }),
  })
  .meta({ id: 'withdrawal', description: 'What was in the data once and is no more.' });
export type WithdrawalData = z.infer<typeof withdrawalData>;

/** Stories that were taken off the site, and entries that the public record no longer has. */
export function withdrawals({ withdrawn, record }: Library): WithdrawalData[] {
  return [
    ...withdrawn.map(({ id, withdrawn: day, reason, instead }) => ({
      kind: 'story' as const,
      id,
      withdrawn: day,
      reason,
      ...(instead !== undefined && { instead }),
    })),
    ...record.withdrawn.map(({ name, withdrawn: day }) => ({
      kind: 'record' as const,
      id: name,
      withdrawn: day,
    })),
  ];
}
