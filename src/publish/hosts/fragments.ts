import type { HostName } from '../../model/host.ts';
import { limitOf } from './limits.ts';

interface Room {
  host: HostName | '';
  /** Files that the upload has without the parts of the search index that show stories. */
  otherFiles: number;
  stories: number;
  languages: number;
}

/** Part of a limit that is left to what comes before somebody reads what the doctor says. */
const reserve = 0.1;
/** More in one file, and each result that a reader sees would cost more than a page. */
const mostInBundle = 20;

/**
 * How many files of each language the search index may use to show stories, one a story where there
 * is room: bundles of several cost a reader who searches more bytes. An upload that does not fit
 * either way is not made slower besides; the doctor says that it does not fit.
 * @returns undefined for one file a story
 */
export function mostFragments({ host, otherFiles, stories, languages }: Room): number | undefined {
  if (host === '') return undefined;
  const all = (limitOf(host, 'files') ?? limitOf(host, 'entries'))?.most ?? Infinity;
  const inFolder = limitOf(host, 'filesInFolder')?.most ?? Infinity;
  const room = Math.min(all * (1 - reserve) - otherFiles, inFolder * (1 - reserve));
  const each = Math.floor(room / languages);
  return each >= stories || each * mostInBundle < stories ? undefined : each;
}
