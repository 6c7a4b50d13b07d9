import { parseDocument } from 'yaml';
import type { PartialDate } from '../model/dates.ts';
import type { Story } from '../model/story.ts';
import type { WithdrawalReason } from '../model/vocabulary.ts';
import type { WithdrawnStory } from '../model/withdrawn.ts';
import { correctionsIn } from './corrections.ts';

/** Why and when a story is taken off the site, and what to read in its place. */
export interface Withdrawal {
  reason: WithdrawalReason;
  withdrawn: PartialDate;
  /** Id of another story. */
  instead?: string | undefined;
}

/** What `withdrawn.yaml` has to keep of a story, so that its pages and feeds can say that it is gone. */
export function withdrawnStory({ id, facts, editions }: Story, how: Withdrawal): WithdrawnStory {
  const told = Object.values(editions);
  return {
    id,
    published: facts.published,
    withdrawn: how.withdrawn,
    reason: how.reason,
    companies: [...new Set([...facts.companies, ...facts.via])],
    editions: Object.fromEntries(
      told.map(({ locale, slug, aliases }) => [locale, [slug ?? id, ...aliases]]),
    ),
    updates: facts.events.map((event) => event.id),
    corrections: [...new Set(told.flatMap(correctionsIn).map(({ part }) => part))].sort(),
    ...(how.instead !== undefined && { instead: how.instead }),
  };
}

const head = `# Stories that were taken off the site. Their addresses and the feeds say so, for as long as they
# stand here. Written by “npm run withdraw”.
`;

/**
 * Adds a story to the text of `withdrawn.yaml`.
 * @param text what stands there; nothing when there is no file yet
 */
export function withWithdrawal(text: string | undefined, { id, ...story }: WithdrawnStory): string {
  const document = parseDocument(text ?? head);
  document.set(id, story);
  return document.toString({ lineWidth: 0 });
}
