import { correctionsIn } from '../library/corrections.ts';
import { sortKey, type PartialDate } from '../model/dates.ts';
import type { Edition } from '../model/edition.ts';
import { latestDevelopment, type Story } from '../model/story.ts';

/**
 * Day on which an edition last changed for its readers: its publication, the latest development
 * or its latest correction. It comes from the content, never from the clock or the files, so that
 * two builds agree.
 */
export function modifiedOn(story: Story, edition: Edition): PartialDate {
  return latest([
    story.facts.published,
    latestDevelopment(story),
    ...correctionsIn(edition).map(({ date }) => date),
  ]);
}

/** The latest of some dates as a full day; a month or a year stands for its first day. */
export function latest(dates: readonly [PartialDate, ...PartialDate[]]): PartialDate {
  return dates.map(sortKey).reduce((last, day) => (day > last ? day : last));
}

/** A day as RFC 3339 has it: midnight UTC. */
export function timestamp(date: PartialDate): string {
  return `${sortKey(date)}T00:00:00Z`;
}
