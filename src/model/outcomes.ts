import { sortKey } from './dates.ts';
import type { Amount } from './facts.ts';
import type { Story } from './story.ts';
import type { AmountKind } from './vocabulary.ts';

/** A sum that breaches cost their company, with the stories that tell it: one fine may end two. */
export interface Outcome {
  amount: Amount;
  stories: readonly [Story, ...Story[]];
}

/** What was demanded or asked for is no outcome. */
const costs: ReadonlySet<AmountKind> = new Set([
  'settlement',
  'fine',
  'investment',
  'compensation',
  'cost',
  'ransom-paid',
]);

/** What breaches have cost so far, newest first. Sums are not added up: they overlap, and some are appealed. */
export function outcomesOf(stories: readonly Story[]): Outcome[] {
  const outcomes = new Map<string, { amount: Amount; stories: [Story, ...Story[]] }>();
  for (const story of stories)
    for (const amount of story.facts.amounts) {
      if (!costs.has(amount.kind)) continue;
      const sum = [amount.kind, amount.value, amount.currency, amount.said].join(' ');
      const known = outcomes.get(sum);
      if (known) known.stories.push(story);
      else outcomes.set(sum, { amount, stories: [story] });
    }
  return [...outcomes.values()].sort((a, b) =>
    sortKey(a.amount.said) < sortKey(b.amount.said) ? 1 : -1,
  );
}
