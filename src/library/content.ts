import type { Company } from '../model/company.ts';
import { companyFile } from '../model/company.ts';
import { today, type PartialDate } from '../model/dates.ts';
import { pageIds, type Edition } from '../model/edition.ts';
import { glossary as glossarySchema, type Glossary } from '../model/glossary.ts';
import type { Library } from '../model/library.ts';
import { siteFile, type Site } from '../model/site.ts';
import type { Story } from '../model/story.ts';
import { addressFaults } from './address-faults.ts';
import { noMemory, type ContentMemory } from './content-memory.ts';
import { proseFaults, type LinkTargets } from './edition-faults.ts';
import { byPlace, type Fault } from './fault.ts';
import { fileFault, listTree, readText, Unreadable, type TextFile } from './files.ts';
import { layOut } from './layout.ts';
import { lastTime, perFile } from './per-file.ts';
import { readAdvice } from './read-advice.ts';
import { readPage } from './read-page.ts';
import { readRecord } from './record/read-record.ts';
import { readReleases } from './read-releases.ts';
import type { EditionFile } from './read-story.ts';
import { unknownLocale } from './read-story-folder.ts';
import { readWithdrawn } from './read-withdrawn.ts';
import { textsOf } from './story-texts.ts';
import { validate } from './validate.ts';
import type { WordFile } from './word-file.ts';
import { readWordList, type ListedWord } from './word-list.ts';
import { readNotes, type WordNote } from './word-notes.ts';
import { readWords, referenceLocale } from './words.ts';
import type { WrittenText } from './written-text.ts';
import { parseYaml, type YamlFile, type YamlOf } from './yaml.ts';

/** What `content/` says, and everything wrong in it. */
export interface Reading {
  /** What could be read; complete only when no fault stops the build. */
  library: Library;
  /** Every edition, page and topic of advice that could be read, drafts too. */
  texts: readonly WrittenText[];
  /** The interface words of each language, drafts too. */
  words: readonly WordFile[];
  /** What the interface words are for. */
  notes: readonly WordNote[];
  /** Words that are right though no dictionary has them. */
  listed: readonly ListedWord[];
  /** In the order of files and lines. */
  faults: Fault[];
}

const pageIn = perFile(readPage);
const companyIn = perFile(readCompany);
const siteIn = perFile(readSite);
const glossaryIn = perFile(readGlossary);
const notesIn = lastTime(readNotes);
const listedIn = perFile(readWordList);

/**
 * Reads `content/`: the one reader of it. Every fault is found in one run.
 * @param root path of the `content/` folder
 * @param day the day after which no date may lie
 * @param read reads a file by its path from there, or throws {@link Unreadable}
 * @param memory what an earlier reading found, for a build; a story in which nothing was wrong tells
 *   no warnings again
 */
export function readContent(
  root: string,
  day: PartialDate = today(),
  read: (path: string) => TextFile = (path) => readText(root, path),
  memory: ContentMemory = noMemory,
): Reading {
  const faults: Fault[] = [];
  const keep = <T extends { faults: readonly Fault[] }>(read: T): T => {
    faults.push(...read.faults);
    return read;
  };
  const text = (path: string): TextFile => {
    try {
      return read(path);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const { message, hint } = error;
      faults.push(fileFault(`content/${path}`, { rule: 'schema', message, hint }));
      return { path, text: '' };
    }
  };
  const layout = keep(layOut(listTree(root)));

  const { words, files: wordFiles } = keep(
    readWords(
      new Map([...layout.locales].map(([locale, path]) => [locale, text(path)])),
      memory.yaml,
    ),
  );
  const reference = wordFiles.find(({ locale }) => locale === referenceLocale);
  const notes =
    layout.notes === undefined
      ? []
      : keep(notesIn(text(layout.notes), reference, memory.yaml)).notes;
  const listed = layout.wordList === undefined ? [] : keep(listedIn(text(layout.wordList))).words;
  const drafts = new Set(wordFiles.flatMap(({ locale, draft }) => (draft ? [locale] : [])));
  const locales = [...layout.locales.keys()].filter((locale) => !drafts.has(locale)).sort();
  const site = layout.site === undefined ? undefined : keep(siteIn(text(layout.site))).data;
  const glossary =
    layout.glossary === undefined
      ? {}
      : (keep(glossaryIn(text(layout.glossary), memory.yaml)).data ?? {});

  const companies = [...layout.companies].flatMap(([id, path]) => {
    const { data, file, yaml } = keep(companyIn(text(path), memory.yaml));
    return data ? [{ company: { ...data, id }, file, yaml }] : [];
  });

  const targets: LinkTargets = {
    companies: new Set(layout.companies.keys()),
    stories: new Set(layout.stories.keys()),
    terms: new Set(Object.keys(glossary)),
    today: day,
  };
  const known = { ...targets, locales: new Set(locales), drafts };

  const stories = [...layout.stories].flatMap(([id, paths]) => {
    const files = {
      facts: paths.facts === undefined ? undefined : text(paths.facts),
      editions: [...paths.editions].map(([locale, path]) => ({ locale, source: text(path) })),
    };
    return keep(memory.story(id, files, known)).stories;
  });
  const withdrawn =
    layout.withdrawn === undefined ? undefined : keep(readWithdrawn(text(layout.withdrawn), known));
  faults.push(...addressFaults(stories, companies, locales, withdrawn));

  const pages = [...layout.pages].flatMap(([id, paths]) =>
    [...paths].flatMap(([locale, path]) => {
      const page = keep(
        pageIn(text(path), pageIds.find((known) => known === id) ?? 'about', locale),
      );
      faults.push(...proseFaults(`content/${path}`, page.tree, targets));
      if (!known.locales.has(locale)) faults.push(unknownLocale(`content/${path}`, locale, drafts));
      return page.page && page.text ? [{ page: page.page, text: page.text }] : [];
    }),
  );
  for (const id of pageIds)
    if (!pages.some(({ text: page }) => page.id === id && !page.matter.draft))
      faults.push(
        fileFault(`content/pages/${id}`, {
          rule: 'schema',
          message: 'this page is missing',
          hint: `write content/pages/${id}/${locales[0] ?? 'en'}.mdx`,
        }),
      );

  const { advice, texts: adviceTexts } = keep(readAdvice(layout.advice, text, day));
  for (const { file, locale } of adviceTexts)
    if (!known.locales.has(locale)) faults.push(unknownLocale(file, locale, drafts));

  const built = stories.flatMap(({ id, facts, editions }) => story(id, facts.facts, editions));
  const { record, companies: recorded } = keep(
    readRecord(layout.record, text, {
      companies: companies.map(({ company }) => company),
      companyIds: targets.companies,
      facts: new Map(stories.flatMap(({ id, facts }) => (facts.facts ? [[id, facts.facts]] : []))),
      storyIds: targets.stories,
      told: new Set(built.map(({ id }) => id)),
      today: day,
    }),
  );

  const told = [...built, ...(withdrawn?.stories ?? [])].map(({ id }) => id);
  const { releases } = keep(readReleases(layout.releases, text, new Set(told)));

  return {
    library: {
      site: site ?? emptySite,
      locales,
      words,
      // A file of its own is what holds, until the record is joined to it.
      companies: byId([...recorded, ...companies.map(({ company }) => company)]),
      stories: built,
      withdrawn: withdrawn?.stories ?? [],
      record,
      releases,
      pages: pages.flatMap(({ page, text: { matter } }) => (matter.draft ? [] : [page])),
      glossary,
      advice,
    },
    texts: [...stories.flatMap(textsOf), ...pages.map(({ text: page }) => page), ...adviceTexts],
    words: wordFiles,
    notes,
    listed,
    faults: faults.sort(byPlace),
  };
}

/** In the order of ids. */
function byId(companies: readonly Company[]): Record<string, Company> {
  const sorted = companies.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Object.fromEntries(sorted.map((company) => [company.id, company]));
}

/** A story whose original is there and is no draft; other stories are not built. */
function story(
  id: string,
  facts: Story['facts'] | undefined,
  files: readonly EditionFile[],
): Story[] {
  const editions: Record<string, Edition> = Object.fromEntries(
    files.flatMap(({ edition }) => (edition && !edition.draft ? [[edition.locale, edition]] : [])),
  );
  return facts && editions[facts.original] ? [{ id, facts, editions }] : [];
}

const emptySite: Site = {
  name: '',
  publisher: { name: '', kind: '', address: '', director: '', registration: '', phone: '' },
  hosting: { name: '', address: '', phone: '' },
  contact: { corrections: '', reply: '', press: '', security: '' },
  source: '',
  offline: true,
  socialImages: true,
  feedDomain: '',
  securityUntil: '',
  httpsOnlyDays: '',
  host: '',
  precompressed: false,
  searchParts: 1,
};

function readSite(source: TextFile): { data: Site | undefined; faults: Fault[] } {
  const file = `content/${source.path}`;
  return validate(file, parseYaml(file, source.text), siteFile);
}

function readGlossary(
  source: TextFile,
  yamlOf: YamlOf,
): { data: Glossary | undefined; faults: Fault[] } {
  return validate(`content/${source.path}`, yamlOf(source, parseYaml), glossarySchema);
}

function readCompany(
  source: TextFile,
  yamlOf: YamlOf,
): {
  data: Omit<Company, 'id'> | undefined;
  faults: Fault[];
  file: string;
  yaml: YamlFile;
} {
  const file = `content/${source.path}`;
  const yaml = yamlOf(source, parseYaml);
  return { ...validate(file, yaml, companyFile), file, yaml };
}
