import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { companyText } from './companies.ts';
import { madeLocales, type MadeLocale } from './make-editions.ts';
import { editionText, factsText } from './story-text.ts';
import { openStories, type MadeStory, type StoryMaker } from './make-story.ts';

/** How a corpus is made. */
export interface CorpusOptions {
  /** Stories, each in English and French. */
  stories: number;
  seed: string;
  /** With the project's own stories, companies and public record beside the made ones. */
  record: boolean;
}

/** What a site needs besides stories; it says nothing of any story. */
const frame = ['site.yaml', 'glossary.yaml', 'words.txt', 'locales', 'pages', 'advice'];
const ownStories = ['articles', 'companies', 'record', 'releases', 'withdrawn.yaml'];

/** Opens the corpus of a project: its words for data types are the project's. */
export function openCorpus(content: string, { stories, seed }: CorpusOptions): StoryMaker {
  const words = Object.fromEntries(
    madeLocales.map((locale) => {
      const text = readFileSync(join(content, 'locales', `${locale}.json`), 'utf8');
      return [locale, (JSON.parse(text) as { dataTypes: Record<string, string> }).dataTypes];
    }),
  ) as Record<MadeLocale, Record<string, string>>;
  return openStories(seed, stories, words);
}

/**
 * Writes a content folder anew: the project's pages, words and advice, and made stories.
 * @param from the project's content folder
 * @param to where the content goes; what is there is removed
 */
export function writeContent(from: string, to: string, options: CorpusOptions): StoryMaker {
  rmSync(to, { recursive: true, force: true });
  for (const name of [...frame, ...(options.record ? ownStories : [])])
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  const corpus = openCorpus(from, options);
  for (const company of corpus.companies)
    write(join(to, 'companies', `${company.id}.yaml`), companyText(company));
  for (let index = 0; index < options.stories; index++) writeStory(to, corpus.story(index));
  return corpus;
}

/** Writes one story into a content folder. */
export function writeStory(content: string, { id, facts, editions }: MadeStory): void {
  const folder = join(content, 'articles', id);
  write(join(folder, 'facts.yaml'), factsText(facts, editions.en.prose));
  for (const locale of madeLocales)
    write(join(folder, `${locale}.mdx`), editionText(editions[locale]));
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
