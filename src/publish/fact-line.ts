import type { Language } from '../i18n/language.ts';
import { currentFigure } from '../model/ledger.ts';
import { statusOf, type Story } from '../model/story.ts';

/** Where a story stands, in a sentence: its status and its current figure with its basis. */
export function factLine(story: Story, { words, numbers }: Language): string {
  const status = words(`statuses.${statusOf(story)}`);
  const figure = currentFigure(story.facts.figures);
  return figure
    ? words('feeds.facts', {
        status,
        figure: numbers.quantity(figure),
        basis: words(`bases.${figure.basis}`),
      })
    : words('feeds.factsWithoutFigure', { status });
}
