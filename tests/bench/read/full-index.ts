import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Language } from '../../../src/i18n/language.ts';
import { plainTextOf } from '../build/markdown.ts';
import { peersFolder, peerTemplates } from '../build/peers.ts';
import type { MadeLocale } from '../corpus/make-editions.ts';
import type { StoryMaker } from '../corpus/make-story.ts';
import type { Searcher } from './searcher.ts';

interface Document {
  id: number;
  title: string;
  text: string;
  url: string;
}

/** What is used of the two libraries, which the project does not depend on. */
type MiniSearch = new (options: object) => { addAll: (documents: Document[]) => void };
interface FlexSearch {
  Index: new (options: object) => {
    add: (id: number, text: string) => void;
    export: (take: (key: string, part: unknown) => void) => unknown;
  };
}

/** Writes an index as the page of a library reads it. */
const libraries: Readonly<Record<string, (documents: Document[]) => Promise<unknown>>> = {
  minisearch: async (documents) => {
    const { default: Mini } = (await peer('minisearch')) as { default: MiniSearch };
    const index = new Mini({ fields: ['title', 'text'], storeFields: ['title', 'url'] });
    index.addAll(documents);
    return index;
  },
  flexsearch: async (documents) => {
    const { Index } = ((await peer('flexsearch')) as { default: FlexSearch }).default;
    const index = new Index({ tokenize: 'strict' });
    for (const { id, title, text } of documents) index.add(id, `${title}\n${text}`);
    const parts: [string, unknown][] = [];
    await index.export((key, part) => {
      if (part !== undefined) parts.push([key, part]);
    });
    return { parts, documents: documents.map(({ title, url }) => ({ title, url })) };
  },
};

/**
 * Builds a small site for each library whose index is fetched whole: a page with a field in each
 * language.
 * @param folder name of a folder of their own below the peers'
 */
export async function fullIndexes(
  folder: string,
  corpus: StoryMaker,
  stories: number,
  languages: readonly Language[],
): Promise<Searcher[]> {
  const found: Searcher[] = [];
  for (const [name, index] of Object.entries(libraries)) {
    const site = join(peersFolder, 'sites', folder, name);
    rmSync(site, { recursive: true, force: true });
    cpSync(join(peerTemplates, 'full-index'), site, { recursive: true });
    await build({
      root: site,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir: 'dist',
        rolldownOptions: {
          input: join(site, `${name}.js`),
          output: { entryFileNames: 'search.js' },
        },
      },
    });
    for (const language of languages) {
      const locale = language.tag as MadeLocale;
      const documents = Array.from({ length: stories }, (_, id): Document => {
        const story = corpus.story(id);
        const { matter } = story.editions[locale];
        const url = `/${locale}/articles/${matter.slug}/`;
        return { id, title: matter.title, text: plainTextOf(story, language), url };
      });
      mkdirSync(join(site, 'dist', locale), { recursive: true });
      writeFileSync(
        join(site, 'dist', locale, 'index.json'),
        JSON.stringify(await index(documents)),
      );
      writeFileSync(join(site, 'dist', locale, 'index.html'), pageText(locale));
    }
    found.push({
      name,
      dist: join(site, 'dist'),
      from: (locale) => `/${locale}/`,
      open: (page) => page.locator('input').focus(),
      field: 'input',
      hits: 'ol a',
    });
  }
  return found;
}

function pageText(locale: MadeLocale): string {
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>Search</title><body data-index="/${locale}/index.json"><input type="search" aria-label="Search"><ol></ol><script type="module" src="/search.js"></script></body></html>`;
}

/** A package that is installed for the peers. */
async function peer(name: string): Promise<unknown> {
  const path = createRequire(join(peersFolder, 'package.json')).resolve(name);
  return (await import(pathToFileURL(path).href)) as unknown;
}
