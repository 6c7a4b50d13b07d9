import { releasedKinds, type Changes, type Release, type Snapshot } from '../../model/release.ts';
import { sha256 } from './checksums.ts';
import type { DataSet } from './data-set.ts';

/** A short hash of everything in the data, by id. */
export function snapshotOf({ stories, companies, records, vocabulary }: DataSet): Snapshot {
  const byId = (items: readonly { id: string }[]): Record<string, string> =>
    Object.fromEntries(items.map((item) => [item.id, shortHash(item)]));
  const terms = Map.groupBy(vocabulary, ({ list, code }) => `${list}/${code}`);
  return {
    stories: byId(stories),
    companies: byId(companies),
    records: byId(records),
    vocabulary: Object.fromEntries([...terms].map(([id, words]) => [id, shortHash(words)])),
  };
}

/** Of a story, an organisation …: enough to see a change. */
export function shortHash(value: unknown): string {
  return sha256(JSON.stringify(value)).slice(0, 16);
}

/** What became of the data between two states, in the order of ids. */
export function changesBetween(before: Snapshot, after: Snapshot): Changes {
  return Object.fromEntries(
    releasedKinds.map((kind) => {
      const [old, now] = [before[kind], after[kind]];
      const added = Object.keys(now).filter((id) => !Object.hasOwn(old, id));
      const changed = Object.keys(now).filter(
        (id) => Object.hasOwn(old, id) && old[id] !== now[id],
      );
      const removed = Object.keys(old).filter((id) => !Object.hasOwn(now, id));
      return [kind, { added: added.sort(), changed: changed.sort(), removed: removed.sort() }];
    }),
  ) as Changes;
}

export function isEmpty(changes: Changes): boolean {
  return Object.values(changes).every((kind) =>
    Object.values(kind).every((ids) => ids.length === 0),
  );
}

/** The version of the release to come: that of the folder, and the number of releases before it. */
export function nextVersion(releases: readonly Release[]): string {
  return `1.${releases.length}.0`;
}

/** The version of data that may have changed since the last release. */
export function versionOf(releases: readonly Release[], unreleased: Changes): string {
  const [last] = releases;
  return last && isEmpty(unreleased) ? last.version : `${nextVersion(releases)}-next`;
}
