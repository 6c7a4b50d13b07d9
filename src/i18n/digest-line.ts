import type { Company } from '../model/company.ts';
import type { Digest, Period } from '../model/digest.ts';
import type { Figure } from '../model/facts.ts';
import { mainCompany } from '../model/story.ts';
import type { Language } from './language.ts';

type Companies = Readonly<Record<string, Company>>;

/** A month or a year in a sentence or two: how much of what, and the largest figure. */
export function digestLine(digest: Digest, language: Language, companies: Companies): string {
  const { words, calendar } = language;
  const line = words('digest.summary', {
    period: calendar.date(digest.period),
    parts: digestCounts(digest, language),
  });
  const largest = largestFigure(digest, language, companies);
  return largest === undefined ? line : `${line} ${largest}`;
}

/** A digest in a list of them. */
export interface DigestItem {
  period: Period;
  counts: string;
  largest: string | undefined;
}

export function digestItem(digest: Digest, language: Language, companies: Companies): DigestItem {
  return {
    period: digest.period,
    counts: digestCounts(digest, language),
    largest: largestFigure(digest, language, companies),
  };
}

/** *2 breaches became public and 1 story developed*: the part of a sentence. */
function digestCounts(
  { disclosed, moves, developments, sums }: Digest,
  { words, numbers, list }: Language,
): string {
  const counts = [
    ['disclosed', disclosed.length],
    ['moved', moves.length],
    ['developed', developments.length],
    ['sums', sums.length],
  ] as const;
  return list(
    counts
      .filter(([, count]) => count > 0)
      .map(([part, count]) => words(`digest.${part}`, { count, number: numbers.plain(count) })),
  );
}

/** *Largest figure: 76.6 million people (confirmed), T-Mobile US.* */
function largestFigure(
  { moves: [largest] }: Digest,
  language: Language,
  companies: Companies,
): string | undefined {
  const company = largest && companies[mainCompany(largest.story)];
  return (
    company &&
    language.words('digest.largest', {
      figure: saidFigure(largest.figure, language),
      company: language.company(company),
    })
  );
}

/** *76.6 million people (confirmed)*. */
export function saidFigure(figure: Figure, { words, numbers }: Language): string {
  return words('search.figure', {
    figure: numbers.quantity(figure),
    basis: words(`bases.${figure.basis}`),
  });
}
