import type { Changes, Release, Releases, Snapshot } from '../../model/release.ts';
import { releasedKinds } from '../../model/release.ts';
import { nextVersion } from './changes.ts';

/** How many ids of a kind a summary names. */
const mostNamed = 10;

/** The texts of `content/releases/` after one more release, by path from `content/`. */
export function releaseFiles(
  { list }: Releases,
  changes: Changes,
  snapshot: Snapshot,
  date: string,
): Map<string, string> {
  const release: Release = { version: nextVersion(list), date, changes };
  return new Map([
    ['releases/changes.json', json([release, ...list])],
    ['releases/snapshot.json', json(snapshot)],
  ]);
}

/** What changed, for people: a line for each kind of data and each kind of change. */
export function changeLines(changes: Changes): string[] {
  return releasedKinds.flatMap((kind) =>
    (['added', 'changed', 'removed'] as const).flatMap((what) => {
      const ids = changes[kind][what];
      if (ids.length === 0) return [];
      const more = ids.length > mostNamed ? ', …' : '';
      return `${kind}: ${ids.length} ${what} (${ids.slice(0, mostNamed).join(', ')}${more})`;
    }),
  );
}

/** An id a line, so that a change is a changed line. */
function json(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
