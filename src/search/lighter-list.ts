import { hash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from './build-index.ts';
import { digits, fragmentPath, isList, plain, signed, type List } from './pagefind-list.ts';

/** Ends a group of stories: one in sixteen names does. */
const lastOfGroup = 'f';
/** Words of a story are given as a multiple of this. */
const roundWords = 1024;
/**
 * From so many stories on they are named in groups: of fewer, each search would be spared less than 3 kB,
 * and each upload after a change takes some 50 more.
 */
const fewestInGroups = 1000;

/**
 * Makes the list of an index lighter, by half at 10,000 stories:
 * - Its stories, where they are many, are named in groups. The name of a story’s file is a hash, which
 *   nothing compresses; that of a group, and a number in it, are as good a name. A story that changes
 *   renames its group.
 * - Its stories have round numbers of words. How long one is hardly counts in a search, and equal numbers
 *   take a fifth off the list.
 * - Its parts follow one another without gaps. Pagefind gives the first and the last word of each; for
 *   a word between two of them, which many are before their endings are cut off, it loads both and others.
 * @param files of a part of the index, in one language
 * @param fewest stories that are named in groups
 * @throws Error when the list and the files do not belong together
 */
export function withLighterList(files: readonly IndexFile[], fewest = fewestInGroups): IndexFile[] {
  const file = files.find(({ path }) => isList(path));
  if (!file) return [...files];
  const [version, stories, parts, ...others] = decode(plain(file.content)) as List;
  const alone = stories.flatMap(([name, , bundle]) => (bundle === '' ? name : []));
  const names = alone.length < fewest ? new Map<string, string>() : inGroups(alone);
  const bounds = parts.map(([from], at) => (at === 0 ? from : lastBefore(from)));
  const lighter: List = [
    version,
    stories.map(([name, words, bundle]) => [
      names.get(name) ?? name,
      Math.ceil(words / roundWords) * roundWords,
      bundle,
    ]),
    parts.map(([, to, name], at) => [bounds[at] ?? '', bounds[at + 1] ?? to, name]),
    ...others,
  ];
  const bytes = signed(encode(lighter));
  const [, language = '', own = ''] = /^pagefind\.(.+)_(.+)\.pf_meta$/.exec(file.path) ?? [];
  const before = `${language}_${own}`;
  const after = `${language}_${hash('sha256', bytes).slice(0, digits.list)}`;
  const renamed = new Map([
    [file.path, `pagefind.${after}.pf_meta`],
    ...[...names].map(([from, to]) => [fragmentPath(from), fragmentPath(to)] as const),
  ]);
  const given = files.filter(({ path }) => renamed.has(path)).length;
  if (given !== renamed.size)
    throw new Error(`Pagefind’s list names ${renamed.size} files, of which ${given} are there`);
  return files.map(({ path, content }) => ({
    path: renamed.get(path) ?? path,
    content:
      path === file.path
        ? gzipSync(bytes, { level: 9 })
        : path === 'pagefind-entry.json'
          ? Buffer.from(Buffer.from(content).toString().replaceAll(before, after))
          : content,
  }));
}

/** The last of all texts before this one, so that no word is at the bound of two parts. */
function lastBefore(text: string): string {
  const letters = Array.from(text);
  const last = letters.pop()?.codePointAt(0) ?? 1;
  return `${letters.join('')}${String.fromCodePoint(last - 1)}\u{10ffff}`;
}

/**
 * New names for files, by the old ones, which are hashes. Where a group ends is in the names, so that one
 * more of them hardly ever changes another group.
 */
function inGroups(names: readonly string[]): Map<string, string> {
  const groups: string[][] = [[]];
  for (const name of names) {
    groups.at(-1)?.push(name);
    if (name.endsWith(lastOfGroup)) groups.push([]);
  }
  const taken = new Set<string>();
  return new Map(
    groups.flatMap((group) => {
      let common = group.join();
      do common = hash('sha256', common).slice(0, digits.file);
      while (taken.has(common));
      taken.add(common);
      return group.map((name, at) => [
        name,
        `${name.slice(0, name.lastIndexOf('_') + 1)}${common}${at.toString(16)}`,
      ]);
    }),
  );
}
