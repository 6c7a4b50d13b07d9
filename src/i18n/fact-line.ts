import type { Language } from './language.ts';
import { currentFigure } from '../model/ledger.ts';
import { statusOf, type Story } from '../model/story.ts';

/** Where a story stands, in a line: its current figure with its basis, its status, its date. */
export function factLine(story: Story, { words, numbers, calendar }: Language): string {
  const figure = currentFigure(story.facts.figures);
  return words('search.fact', {
    figure: figure
      ? words('search.figure', {
          figure: numbers.quantity(figure),
          basis: words(`bases.${figure.basis}`),
        })
      : words('search.noFigure'),
    status: words(`statuses.${statusOf(story)}`),
    date: calendar.date(story.facts.disclosed),
  });
}
