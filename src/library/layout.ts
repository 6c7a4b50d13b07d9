import { dirname, join } from 'node:path/posix';
import { pageIds } from '../model/edition.ts';
import { canonicalTag, identifier, localeTag } from '../model/identifiers.ts';
import type { Fault } from './fault.ts';
import { fileFault, type ContentTree } from './files.ts';

/** The files of `content/advice/`. */
export interface AdviceLayout {
  topics: string | undefined;
  sources: string | undefined;
  /** By topic id: paths by locale. */
  words: Map<string, Map<string, string>>;
}

/** The files of `content/record/`. */
export interface RecordLayout {
  breaches: string | undefined;
  organisations: string | undefined;
  withdrawn: string | undefined;
}

/** The files of `content/`, each at its place. */
export interface Layout {
  site: string | undefined;
  glossary: string | undefined;
  /** Paths by locale. */
  locales: Map<string, string>;
  /** What the words of the interface are for. */
  notes: string | undefined;
  /** Words that no dictionary has. */
  wordList: string | undefined;
  /** Paths by company id. */
  companies: Map<string, string>;
  /** By story id: `facts.yaml` and editions by locale. */
  stories: Map<string, { facts: string | undefined; editions: Map<string, string> }>;
  /** By page id: paths by locale. */
  pages: Map<string, Map<string, string>>;
  advice: AdviceLayout;
  /** Stories that were taken off the site. */
  withdrawn: string | undefined;
  record: RecordLayout;
  faults: Fault[];
}

const ignored = new Set(['README.md', 'LICENSE', 'checks.md', 'checks.fr.md', 'record/README.md']);

/** Sorts the files of `content/` by what they are, and says of the others what is wrong. */
export function layOut(tree: ContentTree): Layout {
  const layout: Layout = {
    site: undefined,
    glossary: undefined,
    locales: new Map(),
    notes: undefined,
    wordList: undefined,
    companies: new Map(),
    stories: new Map(),
    pages: new Map(),
    advice: { topics: undefined, sources: undefined, words: new Map() },
    withdrawn: undefined,
    record: { breaches: undefined, organisations: undefined, withdrawn: undefined },
    faults: [],
  };
  for (const link of tree.links)
    layout.faults.push(
      fileFault(`content/${link}`, {
        rule: 'schema',
        message: 'symbolic links, pipes and devices are not allowed in content/',
        hint: 'put the file itself here',
      }),
    );
  for (const folder of tree.emptyFolders)
    layout.faults.push(
      fileFault(`content/${folder}`, {
        severity: 'warning',
        rule: 'schema',
        message: 'this folder is empty',
        hint: 'fill it or remove it',
      }),
    );
  for (const path of tree.files) place(path, layout);
  for (const [id, story] of layout.stories)
    if (story.facts === undefined)
      layout.faults.push(
        fileFault(`content/articles/${id}`, {
          rule: 'schema',
          message: 'the story has no facts.yaml',
          hint: `write content/articles/${id}/facts.yaml, or “npm run new” for a story to fill in`,
        }),
      );
  for (const [name, path] of [
    ['site.yaml', layout.site],
    ['glossary.yaml', layout.glossary],
    ['locales/notes.yaml', layout.notes],
    ['advice/topics.yaml', layout.advice.topics],
    ['advice/sources.yaml', layout.advice.sources],
    ...recordFiles(layout.record),
  ] as const)
    if (path === undefined)
      layout.faults.push(
        fileFault(`content/${name}`, {
          rule: 'schema',
          message: 'this file is missing',
          hint: 'put it back',
        }),
      );
  return layout;
}

/** A site may do without the record, but not with a part of it. */
function recordFiles(record: RecordLayout): [string, string | undefined][] {
  const files: [string, string | undefined][] = [
    ['record/breaches.json', record.breaches],
    ['record/organisations.yaml', record.organisations],
    ['record/withdrawn.json', record.withdrawn],
  ];
  return files.some(([, path]) => path !== undefined) ? files : [];
}

function place(path: string, layout: Layout): void {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [room = '', id = '', ...rest] = path.split('/');
  const refuse = (message: string, hint: string): void => {
    layout.faults.push(fileFault(`content/${path}`, { rule: 'schema', message, hint }));
  };
  const stray = (): void => {
    const twin = expectedName(name);
    if (twin !== undefined)
      refuse(`“${name}” is not read`, `rename it to ${join(dirname(path), twin)}`);
    else
      layout.faults.push(
        fileFault(`content/${path}`, {
          severity: 'warning',
          rule: 'schema',
          message: 'this file has no place here',
          hint: 'remove it; content/README.md shows what belongs where',
        }),
      );
  };
  const named = (text: string): boolean => {
    const fit = identifier.safeParse(text);
    if (!fit.success)
      refuse(`the name “${text}” ${fit.error.issues[0]?.message ?? ''}`, 'rename it');
    return fit.success;
  };
  const tagged = (text: string): boolean => {
    const fit = localeTag.safeParse(text);
    const meant = canonicalTag(text);
    if (!fit.success)
      refuse(
        `“${text}” ${fit.error.issues[0]?.message ?? ''}`,
        meant === undefined ? 'rename the file' : `rename it to ${name.replace(text, meant)}`,
      );
    return fit.success;
  };

  if (ignored.has(path)) return;
  if (path === 'site.yaml') layout.site = path;
  else if (path === 'glossary.yaml') layout.glossary = path;
  else if (path === 'locales/notes.yaml') layout.notes = path;
  else if (path === 'words.txt') layout.wordList = path;
  else if (path === 'withdrawn.yaml') layout.withdrawn = path;
  else if (path === 'advice/topics.yaml') layout.advice.topics = path;
  else if (path === 'advice/sources.yaml') layout.advice.sources = path;
  else if (path === 'record/breaches.json') layout.record.breaches = path;
  else if (path === 'record/organisations.yaml') layout.record.organisations = path;
  else if (path === 'record/withdrawn.json') layout.record.withdrawn = path;
  else if (room === 'locales' && rest.length === 0 && id.endsWith('.json')) {
    const locale = id.slice(0, -'.json'.length);
    if (tagged(locale)) layout.locales.set(locale, path);
  } else if (room === 'companies' && rest.length === 0 && id.endsWith('.yaml')) {
    const company = id.slice(0, -'.yaml'.length);
    if (named(company)) layout.companies.set(company, path);
  } else if (room === 'articles' && rest.length === 1) {
    if (name !== 'facts.yaml' && !name.endsWith('.mdx')) {
      stray();
      return;
    }
    if (!named(id)) return;
    const story = layout.stories.get(id) ?? {
      facts: undefined,
      editions: new Map<string, string>(),
    };
    layout.stories.set(id, story);
    if (name === 'facts.yaml') story.facts = path;
    else if (tagged(name.slice(0, -'.mdx'.length)))
      story.editions.set(name.slice(0, -'.mdx'.length), path);
  } else if (room === 'pages' && rest.length === 1 && name.endsWith('.mdx')) {
    if (!(pageIds as readonly string[]).includes(id)) {
      refuse(`“${id}” is not one of the pages`, `the pages are: ${pageIds.join(', ')}`);
      return;
    }
    if (!tagged(name.slice(0, -'.mdx'.length))) return;
    const page = layout.pages.get(id) ?? new Map<string, string>();
    layout.pages.set(id, page.set(name.slice(0, -'.mdx'.length), path));
  } else if (room === 'advice' && rest.length === 1 && name.endsWith('.mdx')) {
    const locale = name.slice(0, -'.mdx'.length);
    if (!named(id) || !tagged(locale)) return;
    const topic = layout.advice.words.get(id) ?? new Map<string, string>();
    layout.advice.words.set(id, topic.set(locale, path));
  } else stray();
}

/** The name a near miss should have: `fr.md` is meant to be `fr.mdx`. */
function expectedName(name: string): string | undefined {
  if (name.endsWith('.md')) return `${name.slice(0, -'.md'.length)}.mdx`;
  if (name.endsWith('.yml')) return `${name.slice(0, -'.yml'.length)}.yaml`;
  if (name.toLowerCase() !== name && /\.(yaml|mdx|json)$/i.test(name)) return name.toLowerCase();
  return undefined;
}
