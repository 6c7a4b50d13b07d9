import type { Company } from './company.ts';
import { historyOf } from './history.ts';
import type { Library } from './library.ts';
import { slicesOf } from './slices.ts';
import type { Story } from './story.ts';
import { storiesOf } from './topics.ts';

/** So many breaches of an organisation are shown in full, the newest; further stories in a line each. */
export const shownInFull = 40;

/** Lines of a list on a page: more would make it heavy. */
const linesPerPage = 100;

/** What a page of an organisation lists in a line each, newest first. */
export interface CompanyPage {
  /** Its own breaches. */
  breached: readonly Story[];
  /** Breaches of others that happened through it. */
  supplied: readonly Story[];
}

/** The pages of an organisation. */
export function companyPages(
  company: Company,
  library: Pick<Library, 'stories' | 'record'>,
): [CompanyPage, ...CompanyPage[]] {
  const { breached, supplied } = storiesOf(company.id, library.stories);
  const older = historyOf(company.id, breached, library.record)
    .slice(shownInFull)
    .flatMap((past) => (past.kind === 'story' ? past.story : []));
  const own = slicesOf(older, linesPerPage);
  const through = slicesOf(supplied.slice(shownInFull), linesPerPage);
  const pageAt = (index: number): CompanyPage => ({
    breached: own[index] ?? [],
    supplied: through[index] ?? [],
  });
  const further = Math.max(own.length, through.length) - 1;
  return [pageAt(0), ...Array.from({ length: Math.max(0, further) }, (_, at) => pageAt(at + 1))];
}
