import { disclosureDelays, type DelayBand } from '../model/disclosure-delay.ts';
import type { Library } from '../model/library.ts';
import {
  byFrequency,
  penaltiesByCurrency,
  perYear,
  type StatisticsChart,
} from '../model/statistics.ts';
import { listings, type Listing } from '../model/topics.ts';
import type { Language } from './language.ts';
import { breachesLine } from './listing-line.ts';
import { compareTopics } from './topic-order.ts';

/** What a chart of all breaches shows, in a sentence. */
export function chartLine(chart: StatisticsChart, library: Library, language: Language): string {
  const { stories } = library;
  const { words, numbers } = language;
  switch (chart) {
    case 'breaches-by-year': {
      const years = perYear(stories);
      const most = Math.max(0, ...years.map(({ count }) => count));
      return words(`statistics.charts.${chart}.line`, {
        breaches: breachesLine(stories, language),
        number: numbers.plain(most),
        years: language.list(years.filter(({ count }) => count === most).map(({ year }) => year)),
      });
    }
    case 'breaches-by-sector': {
      const { count, names } = mostFrequent(listings(library).sector, language);
      return words(`statistics.charts.${chart}.line`, {
        number: numbers.plain(count),
        total: numbers.plain(stories.length),
        sectors: names,
      });
    }
    case 'breaches-by-data-type': {
      const { count, names } = mostFrequent(listings(library).dataType, language);
      return words(`statistics.charts.${chart}.line`, {
        number: numbers.plain(count),
        stories: storiesLine(stories.length, language),
        dataTypes: names,
      });
    }
    case 'time-to-disclosure': {
      const { bands, placed } = disclosureDelays(stories);
      const late = bands.filter(({ band }) => band.from >= 12);
      return words(`statistics.charts.${chart}.line`, {
        same: numbers.plain(bands[0]?.count ?? 0),
        late: numbers.plain(late.reduce((sum, { count }) => sum + count, 0)),
        number: numbers.plain(placed),
      });
    }
    case 'fines-and-settlements': {
      const count = penaltiesByCurrency(stories).flatMap(({ sums }) => sums).length;
      return words(`statistics.charts.${chart}.line`, { count, number: numbers.plain(count) });
    }
  }
}

/** How many kinds of data the chart shows; its file holds all. */
export const shownDataTypes = 12;
/** How many sums of a currency the chart shows, the largest; its file holds all. */
export const shownSums = 50;

/** What to know before reading a chart; nothing where its sentence says all. */
export function chartNote(
  chart: StatisticsChart,
  library: Library,
  { words, numbers }: Language,
): string | undefined {
  switch (chart) {
    case 'breaches-by-data-type': {
      const all = listings(library).dataType.length;
      if (all <= shownDataTypes) return undefined;
      const [shown, total] = [numbers.plain(shownDataTypes), numbers.plain(all)];
      return words(`statistics.charts.${chart}.note`, { shown, all: total });
    }
    case 'time-to-disclosure': {
      const count = disclosureDelays(library.stories).leftOut;
      return words(`statistics.charts.${chart}.note`, { count, number: numbers.plain(count) });
    }
    case 'fines-and-settlements': {
      const note = words(`statistics.charts.${chart}.note`);
      const most = Math.max(...penaltiesByCurrency(library.stories).map(({ sums }) => sums.length));
      return most <= shownSums
        ? note
        : `${note} ${words(`statistics.charts.${chart}.largest`, { shown: numbers.plain(shownSums) })}`;
    }
    default:
      return words(`statistics.charts.${chart}.note`);
  }
}

/** A band of the time to disclosure: *3 to 11 months*. */
export function delayName({ from, to }: DelayBand, { words, numbers }: Language): string {
  const key = 'statistics.charts.time-to-disclosure';
  if (to === 0) return words(`${key}.same`);
  return to === undefined
    ? words(`${key}.above`, { from: numbers.plain(from) })
    : words(`${key}.between`, { from: numbers.plain(from), to: numbers.plain(to) });
}

/** *28 stories*. */
export function storiesLine(count: number, { words, numbers }: Language): string {
  return words('topics.stories', { count, number: numbers.plain(count) });
}

/** The topics that share the first place. */
function mostFrequent(
  found: readonly Listing[],
  language: Language,
): { count: number; names: string } {
  const count = byFrequency(found)[0]?.stories.length ?? 0;
  const first = found
    .filter(({ stories }) => stories.length === count)
    .map(({ topic }) => topic)
    .sort((a, b) => compareTopics(a, b, language));
  return { count, names: language.list(first.map(language.topic)) };
}
