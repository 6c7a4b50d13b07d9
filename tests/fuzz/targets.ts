import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeProse } from '../../src/i18n/prose.ts';
import type { Fault } from '../../src/library/fault.ts';
import { editionFaults } from '../../src/library/edition-faults.ts';
import { factsFaults } from '../../src/library/facts-faults.ts';
import { readText, Unreadable, type TextFile } from '../../src/library/files.ts';
import { readAdvice } from '../../src/library/read-advice.ts';
import { readWithdrawn } from '../../src/library/read-withdrawn.ts';
import { readIncoming } from '../../src/library/record/incoming.ts';
import { readRecord } from '../../src/library/record/read-record.ts';
import { readEdition, readFacts } from '../../src/library/read-story.ts';
import { validate } from '../../src/library/validate.ts';
import { withWithdrawal } from '../../src/library/withdrawal.ts';
import { readNotes } from '../../src/library/word-notes.ts';
import { readWordList } from '../../src/library/word-list.ts';
import { readWords } from '../../src/library/words.ts';
import { parseYaml } from '../../src/library/yaml.ts';
import { companyFile } from '../../src/model/company.ts';
import { glossary } from '../../src/model/glossary.ts';
import { siteFile } from '../../src/model/site.ts';
import { blocksOf } from '../../src/translation/blocks.ts';
import { importText } from '../../src/translation/xliff/import-text.ts';
import { readXliff } from '../../src/translation/xliff/read-xliff.ts';
import { XliffError } from '../../src/translation/xliff/refusal.ts';
import { day, goodContent } from '../fixtures/content-folder.ts';
import { language, library, story } from '../fixtures/small-library.ts';
import { withdrawnStory } from '../fixtures/withdrawn-story.ts';
import { writtenText } from '../fixtures/written-text.ts';
import { exported } from '../fixtures/xliff.ts';

/** Something that reads what a stranger hands in. */
export interface Target {
  name: string;
  /** Where the file would stand, from `content/`. */
  path: string;
  /** Good files to begin with. */
  seeds: readonly string[];
  /** Reads a file; what is wrong with it is listed and never thrown. */
  faultsOf: (file: TextFile) => readonly Fault[];
}

const good = goodContent();
const text = (path: string): string => String(good.get(path));
const known = {
  companies: new Set(['t-mobile-us']),
  stories: new Set(['t-mobile-2021']),
  terms: new Set(['data-breach']),
  locales: new Set(['en', 'fr']),
  today: day,
};
const reader = language('en');
const facts = 'articles/t-mobile-2021/facts.yaml';
const edition = 'articles/t-mobile-2021/en.mdx';
const original = writtenText(text(edition));
const english: TextFile = { path: 'locales/en.json', text: text('locales/en.json') };

function yamlTarget(path: string, schema: Parameters<typeof validate>[2]): Target {
  return {
    name: path,
    path,
    seeds: [text(path)],
    faultsOf: (file) => validate(path, parseYaml(path, file.text), schema).faults,
  };
}

/** As the public API sends it: all in one line. */
const copyOfList = JSON.stringify(
  (JSON.parse(text('record/breaches.json')) as { entries: unknown[] }).entries,
);

/** A file of the public record, beside good ones. */
function recordTarget(name: 'breaches' | 'organisations' | 'withdrawn'): Target {
  const layout = {
    breaches: 'record/breaches.json',
    organisations: 'record/organisations.yaml',
    withdrawn: 'record/withdrawn.json',
  };
  const files = new Map(
    Object.values(layout).map((path): [string, TextFile] => [path, { path, text: text(path) }]),
  );
  const around = {
    companies: Object.values(library.companies),
    companyIds: known.companies,
    facts: new Map([[story.id, story.facts]]),
    storyIds: known.stories,
    told: known.stories,
    today: day,
  };
  return {
    name: `the record: ${name}`,
    path: layout[name],
    seeds: [text(layout[name])],
    faultsOf: (file) =>
      // What the file makes wrong in the others has its place there.
      readRecord(
        layout,
        (path) => (path === file.path ? file : (files.get(path) ?? { path, text: '' })),
        around,
      ).faults.filter((fault) => fault.file === `content/${file.path}`),
  };
}

const advice = {
  topics: 'advice/topics.yaml',
  sources: 'advice/sources.yaml',
  words: new Map([['passwords', new Map([['en', 'advice/passwords/en.mdx']])]]),
};

/** A file of the advice, beside good ones. */
function adviceTarget(path: string): Target {
  return {
    name: path,
    path,
    seeds: [text(path)],
    faultsOf: (file) =>
      readAdvice(
        advice,
        (other) => (other === path ? file : { path: other, text: text(other) }),
        day,
      ).faults.filter((fault) => fault.file === `content/${path}`),
  };
}

export const targets: readonly Target[] = [
  {
    name: 'facts',
    path: facts,
    seeds: [text(facts)],
    faultsOf: (file) => {
      const read = readFacts(file);
      return [...read.faults, ...factsFaults(read, known)];
    },
  },
  {
    name: 'an edition',
    path: edition,
    seeds: [text(edition), text('articles/t-mobile-2021/fr.mdx'), text('pages/legal/fr.mdx')],
    faultsOf: (file) => {
      const read = readEdition(file, 'en');
      const faults = [...read.faults, ...editionFaults(read, story.facts, known)];
      if (read.edition) blocksOf({ tree: read.tree, matter: read.edition });
      if (faults.every(({ severity }) => severity !== 'error'))
        writeProse(read.tree, { prose: reader, reader, library, facts: story.facts });
      return faults;
    },
  },
  yamlTarget('companies/t-mobile-us.yaml', companyFile),
  yamlTarget('glossary.yaml', glossary),
  yamlTarget('site.yaml', siteFile),
  {
    name: 'a locale file',
    path: 'locales/fr.json',
    seeds: [text('locales/fr.json')],
    faultsOf: (file) =>
      readWords(
        new Map([
          ['en', english],
          ['fr', file],
        ]),
      ).faults,
  },
  recordTarget('breaches'),
  recordTarget('organisations'),
  recordTarget('withdrawn'),
  {
    name: 'a newer copy of the record',
    path: 'copy.json',
    seeds: [copyOfList],
    faultsOf: ({ path, text: json }) => [...readIncoming(path, json, day).faults],
  },
  adviceTarget(advice.topics),
  adviceTarget(advice.sources),
  adviceTarget('advice/passwords/en.mdx'),
  {
    name: 'withdrawn stories',
    path: 'withdrawn.yaml',
    seeds: [withWithdrawal(undefined, withdrawnStory)],
    faultsOf: (file) => readWithdrawn(file, known).faults,
  },
  {
    name: 'the notes on the words',
    path: 'locales/notes.yaml',
    seeds: [text('locales/notes.yaml')],
    faultsOf: (file) => readNotes(file, undefined).faults,
  },
  {
    name: 'the word list',
    path: 'words.txt',
    seeds: ['# names\nChronopost\nRansomware fr\nd’Arc en fr\n'],
    faultsOf: (file) => readWordList(file).faults,
  },
  {
    name: 'XLIFF',
    path: 'story.fr.xlf',
    seeds: [exported(original, undefined)],
    faultsOf: ({ path, text: xml }) => {
      const place = { locale: 'fr', file: 'content/articles/acme-2026/fr.mdx' };
      try {
        const result = importText(readXliff(xml), original, place, undefined, {});
        return result.is === 'refused'
          ? result.refusals.map(({ line = 1, message, hint }) => asFault(path, line, message, hint))
          : [];
      } catch (error) {
        if (!(error instanceof XliffError)) throw error;
        const { line = 1, message, hint } = error.refusal;
        return [asFault(path, line, message, hint)];
      }
    },
  },
];

/** What a target says of bytes in a file, as reading `content/` would. */
export function faultsIn(target: Target, root: string, bytes: Uint8Array): readonly Fault[] {
  const { path } = target;
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), bytes);
  try {
    return target.faultsOf(readText(root, path));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [asFault(`content/${path}`, 1, error.message, error.hint)];
  }
}

function asFault(file: string, line: number, message: string, hint: string): Fault {
  return { file, line, column: 1, severity: 'error', rule: 'schema', message, hint };
}
