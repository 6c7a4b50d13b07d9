import { absolute } from '../../i18n/addresses.ts';
import type { Place } from '../../i18n/place.ts';
import type { Library } from '../../model/library.ts';
import { oncePer } from '../../model/reads.ts';
import type { Story } from '../../model/story.ts';
import { storyCalled } from '../../model/topics.ts';
import { changesBetween, snapshotOf, versionOf } from './changes.ts';
import { checksums } from './checksums.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { dataBesideStories, placed, storyDataOf } from './data-set.ts';
import { fileKinds, jsonSchema, schemaFile, type FileData, type FileKind } from './file-schemas.ts';
import { aboutFile, ownAttribution, recordAttribution } from './head.ts';
import type { StoryData } from './story-data.ts';
import { sharedStoryFiles } from './story-lines.ts';
import { columnNames, tableLines } from './table.ts';
import { tables } from './tables.ts';

/** Every file of the open data. They are the same for all languages, and written once. */
export function dataFiles(library: Library, place: Place): readonly DataFile[] {
  const where = absolute(place.base, place);
  const known = places.get(where) ?? place;
  places.set(where, known);
  return written(library)(known);
}

const places = new Map<string, Place>();

const written = oncePer((library: Library) =>
  oncePer((place: Place): readonly DataFile[] => writeFiles(library, place)),
);

function writeFiles(library: Library, place: Place): DataFile[] {
  const data = dataBesideStories(library);
  const { list, last } = library.releases;
  const ours = ownAttribution(library, place);
  const theirs = recordAttribution(library);
  const { files: shared, hashes: ofStories } = sharedStoryFiles(
    library,
    place,
    aboutFile('stories', [ours], place),
  );
  const hashes = { ...snapshotOf({ ...data, stories: [] }), stories: ofStories };
  const unreleased = changesBetween(last, hashes);
  const file = <Kind extends FileKind>(
    kind: Kind,
    path: string,
    body: () => Omit<FileData<Kind>, 'about'>,
    attribution = [ours],
    madeFrom?: readonly string[],
  ): DataFile => {
    const about = aboutFile(kind, attribution, place);
    const write = kind === 'story' || kind === 'company' ? json : listJson;
    return dataFile(
      path,
      () => write({ about, ...body() }),
      madeFrom && [JSON.stringify(about), ...madeFrom],
    );
  };
  const { companies, vocabulary, withdrawals } = data;
  const stories = shared.get('stories.json');
  const dataOf = (story: Story): StoryData => placed(storyDataOf(library)(story), place);
  const records = Map.groupBy(data.records, ({ company }) => company);
  const files = [
    ...(stories ? [stories] : []),
    file('companies', 'companies.json', () => ({ companies: [...companies] }), [ours, theirs]),
    file('records', 'records.json', () => ({ records: [...data.records] }), [theirs]),
    file('vocabulary', 'vocabulary.json', () => ({ vocabulary: [...vocabulary] })),
    file('withdrawals', 'withdrawals.json', () => ({ withdrawals: [...withdrawals] }), [
      ours,
      theirs,
    ]),
    file('changes', 'changes.json', () => ({ unreleased, releases: [...list] }), [ours, theirs]),
    ...tables.map((table) => {
      const path = `${table.name}.csv`;
      const written = (): string =>
        columnNames(table) + tableLines(table, { ...data, stories: [] });
      return shared.get(path) ?? dataFile(path, written);
    }),
    ...library.stories.map((story) =>
      file(
        'story',
        `stories/${story.id}.json`,
        () => ({ story: dataOf(story) }),
        [ours],
        [hashes.stories[story.id] ?? ''],
      ),
    ),
    ...companies.map((company) => {
      const told = [...company.stories, ...company.supplied];
      const breaches = records.get(company.id) ?? [];
      return file(
        'company',
        `companies/${company.id}.json`,
        () => ({
          company,
          stories: told.flatMap((id) => storyCalled(id, library) ?? []).map(dataOf),
          records: breaches,
        }),
        company.records.length > 0 ? [ours, theirs] : [ours],
        [
          hashes.companies[company.id] ?? '',
          ...told.map((id) => hashes.stories[id] ?? ''),
          '',
          ...breaches.map(({ id }) => hashes.records[id] ?? ''),
        ],
      );
    }),
    ...fileKinds.map((kind) =>
      dataFile(schemaFile(kind), () => json(jsonSchema(kind, place)), [
        absolute(place.base, place),
      ]),
    ),
  ];
  const described = dataFile('datapackage.json', () =>
    json(dataPackage(files, library, place, versionOf(list, unreleased))),
  );
  const all = [...files, described];
  return [...all, dataFile('SHA256SUMS.txt', () => checksums(all))];
}

/** For somebody who looks at it. */
function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A line for each item of a list: indented, a list of all stories is half as large again. */
function listJson(value: object): string {
  const parts = Object.entries(value).map(([name, part]: [string, unknown]) => {
    const text = Array.isArray(part)
      ? `[\n${part.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(part);
    return `${JSON.stringify(name)}: ${text}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
