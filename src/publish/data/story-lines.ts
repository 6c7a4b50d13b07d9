import { absolute } from '../../i18n/addresses.ts';
import type { Place } from '../../i18n/place.ts';
import { handedOver, type KeptLines } from '../../library/handed-over.ts';
import type { Library } from '../../model/library.ts';
import { shortHash } from './changes.ts';
import { sha256 } from './checksums.ts';
import { heldFile, type DataFile } from './data-file.ts';
import { noData, placed, storyDataOf } from './data-set.ts';
import type { AboutData } from './head.ts';
import type { StoryData } from './story-data.ts';
import { columnNames, tableLines } from './table.ts';
import { tables } from './tables.ts';

/** A file that has lines of each story, in the order of stories. */
interface SharedFile {
  path: string;
  /** What stands before the lines, between those of two stories, and after them. */
  head: (about: AboutData) => string;
  between: string;
  end: string;
  linesOf: (story: StoryData) => string;
}

const all: SharedFile = {
  path: 'stories.json',
  head: (about) => `{\n"about": ${JSON.stringify(about)},\n"stories": [\n`,
  between: ',\n',
  end: '\n]\n}\n',
  linesOf: (story) => JSON.stringify(story),
};
const sharedFiles: readonly SharedFile[] = [
  all,
  ...tables
    .filter(({ twin }) => twin === all.path)
    .map((table) => ({
      path: `${table.name}.csv`,
      head: () => columnNames(table),
      between: '',
      end: '',
      linesOf: (story: StoryData) => tableLines(table, { ...noData, stories: [story] }),
    })),
];

/** What one story gives to each of these files. */
interface StoryLines {
  /** Digest of what it is made from; none where nobody keeps it. */
  key: string;
  /** Of its data, wherever the site lives. */
  hash: string;
  lines: readonly Uint8Array[];
}

/** The files that have lines of each story, by their paths. */
export interface SharedFiles {
  files: ReadonlyMap<string, DataFile>;
  /** A short hash of the data of each story, by id. */
  hashes: Readonly<Record<string, string>>;
}

/**
 * Writes the files that have lines of each story. They are most of the open data, and change with every
 * story: what the last build wrote of the others is cut out of the files that it left.
 * @param about what `stories.json` says of itself
 */
export function sharedStoryFiles(library: Library, place: Place, about: AboutData): SharedFiles {
  const { stories, record, words, locales } = library;
  const kept = handedOver()?.storyLines;
  const before = kept ? lastLines(kept) : new Map<string, StoryLines>();
  const dataOf = storyDataOf(library);
  const where = absolute(place.base, place);
  const written = stories.map((story): StoryLines => {
    const key = kept?.digestOf([story, record, words, locales, where]) ?? '';
    const known = before.get(story.id);
    if (known && key !== '' && known.key === key) return known;
    const data = dataOf(story);
    const lines = sharedFiles.map(({ linesOf }) => Buffer.from(linesOf(placed(data, place))));
    return { key, hash: shortHash(data), lines };
  });
  const files = sharedFiles.map(({ path, head, between, end }, index) => {
    const start = Buffer.from(head(about));
    const separator = Buffer.from(between);
    const parts = written.flatMap(({ lines }, story) => {
      const own = lines[index] ?? new Uint8Array();
      return story === 0 ? [own] : [separator, own];
    });
    const bytes = Buffer.concat([start, ...parts, Buffer.from(end)]);
    return { start: start.length, file: heldFile(path, bytes) };
  });
  kept?.keep({
    files: files.map(({ start, file }) => ({ start, hash: file.hash })),
    stories: written.map(({ key, hash, lines }, index) => {
      const id = stories[index]?.id ?? '';
      return { id, key, hash, lengths: lines.map(({ length }) => length) };
    }),
  });
  return {
    files: new Map(files.map(({ file }) => [file.path, file])),
    hashes: Object.fromEntries(stories.map(({ id }, index) => [id, written[index]?.hash ?? ''])),
  };
}

/** The lines of the last build; none where its files are not as it left them. */
function lastLines({ last, lastFile }: KeptLines): Map<string, StoryLines> {
  const files = sharedFiles.flatMap(({ path, between }, index) => {
    const bytes = lastFile(path);
    const noted = last?.files[index];
    return bytes && noted?.hash === sha256(bytes)
      ? [{ bytes, at: noted.start, gap: Buffer.byteLength(between) }]
      : [];
  });
  if (!last || files.length < sharedFiles.length) return new Map();
  return new Map(
    last.stories.map(({ id, key, hash, lengths }) => {
      const lines = files.map((file, index) => {
        const end = file.at + (lengths[index] ?? 0);
        const line = file.bytes.subarray(file.at, end);
        file.at = end + file.gap;
        return line;
      });
      return [id, { key, hash, lines }];
    }),
  );
}
