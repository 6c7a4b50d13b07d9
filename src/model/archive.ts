import { sortKey } from './dates.ts';
import { yearOfStory, type Story } from './story.ts';

/** The stories of a year; of one that would make the archive heavy, how many there are. */
export interface ArchivedYear {
  year: string;
  count: number;
  /** Newest disclosure first. */
  listed: readonly Story[];
}

/** So many stories are listed, the newest years first. */
const most = 400;

/** Stories by the year in which the public learnt of them, newest first. */
export function archiveOf(stories: readonly Story[]): ArchivedYear[] {
  const sorted = stories.toSorted((a, b) =>
    sortKey(b.facts.disclosed).localeCompare(sortKey(a.facts.disclosed)),
  );
  let counted = 0;
  return [...Map.groupBy(sorted, yearOfStory)].map(([year, group]) => {
    counted += group.length;
    return { year, count: group.length, listed: counted <= most ? group : [] };
  });
}
