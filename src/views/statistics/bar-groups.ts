import type { Language } from '../../i18n/language.ts';
import { delayName, shownDataTypes, shownSums } from '../../i18n/statistics-lines.ts';
import { disclosureDelays } from '../../model/disclosure-delay.ts';
import type { Library } from '../../model/library.ts';
import type { Outcome } from '../../model/outcomes.ts';
import {
  byFrequency,
  penaltiesByCurrency,
  perYear,
  type StatisticsChart,
} from '../../model/statistics.ts';
import { editionFor, mainCompany, type Story } from '../../model/story.ts';
import { listings, type Listing } from '../../model/topics.ts';
import type { BarRow } from '../charts/bars.ts';

/** Bars that share a scale. */
export interface BarGroup {
  /** What they share, where a chart has several scales: the currency. */
  caption?: string;
  rows: readonly BarRow[];
}

/** The bars of a chart; none where there is nothing to count. */
export function barGroups(
  chart: StatisticsChart,
  library: Library,
  language: Language,
): BarGroup[] {
  const { addresses, numbers } = language;
  const counted = (found: readonly Listing[]): BarRow[] =>
    byFrequency(found).map(({ topic, stories }) => ({
      label: language.topic(topic),
      href: addresses.topic(topic),
      value: stories.length,
      text: numbers.plain(stories.length),
    }));
  switch (chart) {
    case 'breaches-by-year':
      return filled(
        perYear(library.stories).map(({ year, count }) => ({
          label: year,
          ...(count > 0 && { href: addresses.topic({ kind: 'year', code: year }) }),
          value: count,
          text: numbers.plain(count),
        })),
      );
    case 'breaches-by-sector':
      return filled(counted(listings(library).sector));
    case 'breaches-by-data-type':
      return filled(counted(listings(library).dataType).slice(0, shownDataTypes));
    case 'time-to-disclosure': {
      const { bands, placed } = disclosureDelays(library.stories);
      return placed === 0
        ? []
        : filled(
            bands.map(({ band, count }) => ({
              label: delayName(band, language),
              value: count,
              text: numbers.plain(count),
            })),
          );
    }
    case 'fines-and-settlements':
      return penaltiesByCurrency(library.stories).map(({ currency, sums }) => ({
        caption: language.currency(currency),
        rows: sums.slice(0, shownSums).map((sum) => penaltyRow(sum, library, language)),
      }));
  }
}

function filled(rows: readonly BarRow[]): BarGroup[] {
  return rows.length > 0 ? [{ rows }] : [];
}

/** What the edition in the reader's language calls a sum: *fine on Free Mobile*. */
function ownWords(story: Story, amount: string, language: Language): string | undefined {
  const edition = editionFor(story, language.tag);
  const said = edition.locale === language.tag ? edition.amounts[amount] : undefined;
  return said === undefined ? undefined : language.typeset(said);
}

/** A sum, with the story that tells who pays it and after which source; for several, their company. */
function penaltyRow({ amount, stories }: Outcome, library: Library, language: Language): BarRow {
  const { words, numbers, calendar, addresses } = language;
  const [story, ...others] = stories;
  const companies = story.facts.companies.flatMap((id) => library.companies[id] ?? []);
  const said = ownWords(story, amount.id, language);
  return {
    label: language.list(companies.map(language.company)),
    href: others.length > 0 ? addresses.company(mainCompany(story)) : addresses.article(story),
    note: `${said ?? words(`amountKinds.${amount.kind}`)} · ${calendar.short(amount.said)}`,
    value: amount.value,
    text: numbers.sum(amount),
  };
}
