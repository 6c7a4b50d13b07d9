import { z } from 'zod';
import { fullDate } from './dates.ts';

/** What a release of the open data counts changes of. */
export const releasedKinds = ['stories', 'companies', 'records', 'vocabulary'] as const;
export type ReleasedKind = (typeof releasedKinds)[number];

const perKind = <S extends z.ZodType>(schema: S): z.ZodObject<Record<ReleasedKind, S>> =>
  z.object({ stories: schema, companies: schema, records: schema, vocabulary: schema });

const idList = z.array(z.string().min(1));

/** What became of the data of each kind, by id; codes of the vocabulary as `sectors/health`. */
export const changes = perKind(z.object({ added: idList, changed: idList, removed: idList }));
export type Changes = z.infer<typeof changes>;

/** A state of the open data that was given a number. */
export const release = z.object({
  /** Semantic versioning: the first number is that of the folder, the second counts releases. */
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: fullDate,
  changes,
});
export type Release = z.infer<typeof release>;

/** `releases/changes.json`: every release, newest first. */
export const releaseList = z.array(release);

/** `releases/snapshot.json`: a short hash of what the last release held, by id. */
export const snapshot = perKind(z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/)));
export type Snapshot = z.infer<typeof snapshot>;

/** The releases of the open data so far. */
export interface Releases {
  /** Newest first. */
  list: readonly Release[];
  /** What the last one held; everything is new where there was none. */
  last: Snapshot;
}

export const noReleases: Releases = {
  list: [],
  last: { stories: {}, companies: {}, records: {}, vocabulary: {} },
};
