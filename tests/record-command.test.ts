import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { readContent } from '../src/library/content.ts';
import type { Library } from '../src/model/library.ts';
import type { RecordEntry, RecordList } from '../src/model/record-files.ts';
import { day, goodContent } from './fixtures/content-folder.ts';

// Each run of the command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const command = join(import.meta.dirname, '../src/cli/record.ts');
const projects: string[] = [];
let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
  projects.push(project);
  for (const [path, data] of goodContent()) {
    mkdirSync(dirname(join(project, 'content', path)), { recursive: true });
    writeFileSync(join(project, 'content', path), data);
  }
});
afterAll(() => {
  for (const path of projects) rmSync(path, { recursive: true });
});

interface Outcome {
  code: number | null;
  out: string;
  error: string;
}
function record(...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: project,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

const files = ['breaches.json', 'organisations.yaml', 'withdrawn.json'];
const textOf = (file: string): string =>
  readFileSync(join(project, 'content/record', file), 'utf8');
const allTexts = (): string[] => files.map(textOf);
const entriesNow = (): RecordEntry[] => (JSON.parse(textOf('breaches.json')) as RecordList).entries;
const libraryNow = (): { library: Library; faults: string[] } => {
  const { library, faults } = readContent(join(project, 'content'), day);
  return { library, faults: faults.map(({ message }) => message) };
};
/** Writes a copy of the list in the form of the API, and gives its path. */
function copyOf(entries: readonly object[]): string {
  const path = join(project, 'list.json');
  writeFileSync(path, `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`);
  return path;
}
const flags = {
  Description: 'In May, <em>they</em> had a bad day.',
  LogoPath: 'https://logos.example/logo.png',
  IsVerified: true,
  IsFabricated: false,
  IsSensitive: false,
  IsRetired: false,
  IsSpamList: false,
  IsMalware: false,
  IsSubscriptionFree: false,
  IsStealerLog: false,
};
const fresh = (Name: string, rest: object): object => ({
  ...flags,
  Name,
  Title: Name,
  Domain: '',
  BreachDate: '2026-11-01',
  AddedDate: '2026-11-20T00:00:00Z',
  ModifiedDate: '2026-11-20T00:00:00Z',
  PwnCount: 42,
  DataClasses: ['Email addresses'],
  ...rest,
});
const before = (JSON.parse(String(goodContent().get('record/breaches.json'))) as RecordList)
  .entries;
/** A newer copy: three entries more, two changed, one gone, and others that are left out. */
const newer: readonly object[] = [
  ...before
    .filter(({ Name }) => Name !== 'Mailing-List')
    .map((entry) => {
      if (entry.Name === 'Acme')
        return { ...flags, ...entry, PwnCount: 1200346, DataClasses: ['Email addresses', 'Names'] };
      return entry.Name === 'TMobile'
        ? { ...flags, ...entry, Title: 'T-Mobile US' }
        : { ...flags, ...entry };
    }),
  fresh('TMobile2026', { Domain: 't-mobile.com' }),
  fresh('SlipFrancais', { Domain: 'leslip.example', Title: 'Le Slip Français' }),
  fresh('Collection9', { Title: 'Collection #9' }),
  fresh('Private', { IsSensitive: true }),
  fresh('Invented', { IsFabricated: true, DataClasses: ['Shoe sizes'] }),
];

describe('npm run record -- update', () => {
  it('shows what was added, changed and withdrawn, and writes it', () => {
    const list = copyOf(newer);
    expect(record('update', list, '--retrieved', '2026-11-21')).toEqual({
      code: 0,
      error: '',
      out: `${list}: 6 entries; left out: sensitive 1, fabricated 1
Added: 3
  Collection9 (“Collection #9”): 42 accounts, breach of 2026-11-01
  SlipFrancais (“Le Slip Français”, leslip.example): 42 accounts, breach of 2026-11-01
  TMobile2026 (t-mobile.com): 42 accounts, breach of 2026-11-01
Changed: 2
  Acme (“Acme (2016 breach)”, acme.example)
    PwnCount: 1200345 → 1200346
    DataClasses: + Names, − Passwords
  TMobile (“T-Mobile US”, t-mobile.com)
    Title: T-Mobile → T-Mobile US
Withdrawn: 1
  Mailing-List (“A list of lists”)
Joined: 2
  SlipFrancais (“Le Slip Français”, leslip.example) → le-slip-francais, a new organisation
  TMobile2026 (t-mobile.com) → t-mobile-us
To be decided in organisations.yaml: 1
  Collection9 (“Collection #9”)

Written: content/record/breaches.json, content/record/organisations.yaml, content/record/withdrawn.json
Then type:
  npm run check -- content/record
`,
    });
    const { library, faults } = libraryNow();
    expect(faults).toEqual(['nobody has decided which organisation “Collection9” is about']);
    expect(library.record.retrieved).toBe('2026-11-21');
    expect(library.record.withdrawn).toEqual([
      { name: 'Forgotten', withdrawn: '2026-11-20' },
      { name: 'Mailing-List', withdrawn: '2026-11-21' },
    ]);
    expect(library.record.breaches.map(({ name, company }) => [name, company])).toEqual([
      ['Acme', 'acme'],
      ['AcmeForum', 'acme'],
      ['Collection9', undefined],
      ['SlipFrancais', 'le-slip-francais'],
      ['TMobile', 't-mobile-us'],
      ['TMobile2026', 't-mobile-us'],
    ]);
    expect(library.companies['le-slip-francais']?.name).toBe('Le Slip Français');
    expect(textOf('organisations.yaml')).toContain('# A maker of anvils.');
    expect(textOf('breaches.json')).not.toMatch(/bad day|logos|IsSensitive|Private|Invented/);
  });

  it('does nothing twice', () => {
    const list = copyOf(newer);
    record('update', list);
    const texts = allTexts();
    const { code, out } = record('update', list);
    expect(code).toBe(0);
    expect(out).toMatch(/Added: 0\nChanged: 0\nWithdrawn: 0\n/);
    expect(allTexts()).toEqual(texts);
  });

  it('writes nothing when that is wanted', () => {
    const texts = allTexts();
    const { code, out } = record('update', copyOf(newer), '--dry-run');
    expect(code).toBe(0);
    expect(out).toMatch(/Added: 3\n(?:.*\n)+Nothing is written\.\n$/);
    expect(allTexts()).toEqual(texts);
  });

  it('begins where there is no record yet', () => {
    const list = copyOf(newer);
    rmSync(join(project, 'content/record'), { recursive: true });
    expect(record('join')).toMatchObject({
      code: 1,
      error: expect.stringContaining('no record yet') as unknown,
    });
    expect(record('update', list)).toMatchObject({ code: 0, error: '' });
    expect(libraryNow().library.record.breaches).toHaveLength(6);
    expect(textOf('withdrawn.json')).toBe('[]\n');
  });

  it('refuses the whole copy and says all that is wrong in it', () => {
    const texts = allTexts();
    const list = copyOf([
      ...newer,
      fresh('Shoes', { DataClasses: ['Shoe sizes'] }),
      fresh('acme', { PwnCount: 'many' }),
    ]);
    const { code, out, error } = record('update', list);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(error).toContain(`Nothing is written: 2 things are wrong in ${list}.`);
    expect(error).toContain(`${list}:11:`);
    expect(error).toContain('acme: PwnCount must be a number, not “many”');
    expect(error).toContain(`${list}:10:`);
    expect(error).toContain('Shoes: the class of data “Shoe sizes” is not known');
    expect(allTexts()).toEqual(texts);
    const known = copyOf([...newer, fresh('Shoes', { DataClasses: ['Shoe sizes', 'Names'] })]);
    expect(record('update', known, '--leave-out-unknown').out).toContain(
      'without their data types, one of which is not known: Shoes',
    );
    expect(entriesNow().find(({ Name }) => Name === 'Shoes')).not.toHaveProperty('DataClasses');
  });

  it('refuses a part of the list', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      fresh(`Many${index}`, { Domain: `many${index}.example` }),
    );
    record('update', copyOf([...newer, ...many]));
    const texts = allTexts();
    const part = copyOf(newer);
    expect(record('update', part)).toMatchObject({
      code: 1,
      error: expect.stringContaining('30 of 36 entries would be withdrawn') as unknown,
    });
    expect(allTexts()).toEqual(texts);
    expect(record('update', part, '--accept-withdrawals').code).toBe(0);
    expect(entriesNow()).toHaveLength(6);
  });

  it('leaves a record alone that cannot be read', () => {
    const list = copyOf(newer);
    writeFileSync(join(project, 'content/record/organisations.yaml'), 'companies: [\n');
    const { code, error } = record('update', list);
    expect(code).toBe(1);
    expect(error).toMatch(
      /^content\/record cannot be read:\ncontent\/record\/organisations\.yaml:/,
    );
    rmSync(join(project, 'content/record/organisations.yaml'));
    expect(record('update', list).error).toContain('this file is missing');
  });
});

describe('npm run record -- join', () => {
  it('moves what has a file of its own by now, and joins what is certain', () => {
    expect(record('join')).toEqual({ code: 0, out: 'Every entry is decided.\n', error: '' });
    writeFileSync(
      join(project, 'content/companies/anvils.yaml'),
      'name: Anvils\ndomains: [acme.example]\ncountry: US\nsector: retail\n',
    );
    expect(libraryNow().faults).toEqual([
      '“acme” has the domain “acme.example” of the company “anvils”',
    ]);
    expect(record('join').out).toContain(
      'acme → anvils; so that its old address leads there, add to content/companies/anvils.yaml: formerIds: [acme]',
    );
    const { library, faults } = libraryNow();
    expect(faults).toEqual([]);
    expect(library.companies).not.toHaveProperty('acme');
    expect(library.record.breaches.map(({ company }) => company)).toEqual([
      'anvils',
      'anvils',
      undefined,
      't-mobile-us',
    ]);
  });
});

describe('npm run record', () => {
  it('explains itself', () => {
    expect(record('--help')).toMatchObject({ code: 0, error: '' });
    expect(record('--help').out).toContain('--accept-withdrawals');
  });

  it.each([
    [[], 'Say “update” or “join”.'],
    [['update', 'missing.json'], 'There is no file missing.json.'],
    [['update', 'content'], 'There is no file content.'],
    [['update', '--retrieved', 'today'], '--retrieved today is not a day.'],
    [['update', '--quick'], "Unknown option '--quick'"],
  ])('%j is wrong usage', (args, says) => {
    const { code, error } = record(...args);
    expect(code).toBe(2);
    expect(error).toContain(says);
    expect(error).toContain('npm run record -- update [file]');
  });
});
