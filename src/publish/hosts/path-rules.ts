import { keptForEver, type Header, type HostNeeds } from './needs.ts';

/** A rule of a host that looks at nothing but the path, so that it holds for what is missing too. */
export interface PathRule {
  /** A folder, with a slash at its end, and all that is in it; or one file. */
  path: string;
  headers: readonly Header[];
}

/** How many files of a folder may have rules of their own, so that settings stay small. */
const mostFiles = 30;
const keptForADay = 'public, max-age=86400';

/**
 * Rules that let nobody keep for a year that a file was missing for a moment, as browsers do with
 * whatever answer says so: only files that are there may be kept for ever. Where those are many, as
 * the parts of the search index are, what is in their folder is kept for a day.
 */
export function pathRules({ headers, hashed }: HostNeeds): PathRule[] {
  return headers.flatMap((rule): PathRule[] => {
    if (rule.headers.every(({ value }) => value !== keptForEver))
      return [{ path: rule.folder, headers: rule.headers }];
    const files = hashed.filter((address) => address.startsWith(rule.folder));
    if (files.length <= mostFiles) return files.map((path) => ({ path, headers: rule.headers }));
    return [
      {
        path: rule.folder,
        headers: rule.headers.map((header) =>
          header.value === keptForEver ? { ...header, value: keptForADay } : header,
        ),
      },
    ];
  });
}
