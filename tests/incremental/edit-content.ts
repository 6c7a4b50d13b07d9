import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';

/** A change that somebody may make to a project between two builds. */
export interface ContentEdit {
  name: string;
  /** @returns what was changed, or nothing where there is nothing of the kind */
  apply: (project: string, pick: Pick) => string | undefined;
}

/** Picks one of many, as a test decides. */
export type Pick = <T>(from: readonly T[]) => T | undefined;

const articles = 'content/articles';
const companies = 'content/companies';

const storyIds = (project: string): string[] => readdirSync(join(project, articles)).sort();

function rewrite(file: string, change: (text: string) => string): string | undefined {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) return undefined;
  writeFileSync(file, after);
  return file;
}

function editionOf(project: string, id: string, pick: Pick): string | undefined {
  const folder = join(project, articles, id);
  const name = pick(
    readdirSync(folder)
      .filter((file) => file.endsWith('.mdx'))
      .sort(),
  );
  return name && join(folder, name);
}

/** Whatever a build reads or is made of may change: facts, prose, names, addresses, words, templates. */
export const edits: readonly ContentEdit[] = [
  {
    name: 'another figure',
    apply: (project, pick) => {
      const id = pick(storyIds(project));
      return (
        id &&
        rewrite(join(project, articles, id, 'facts.yaml'), (text) =>
          text.replace(/count: (\d+)/, (_, count: string) => `count: ${Number(count) + 1}`),
        )
      );
    },
  },
  {
    name: 'another sentence',
    apply: (project, pick) => {
      const id = pick(storyIds(project));
      const file = id && editionOf(project, id, pick);
      return (
        file && rewrite(file, (text) => `${text.trimEnd()}\n\nNothing else is known so far.\n`)
      );
    },
  },
  {
    name: 'another title',
    apply: (project, pick) => {
      const id = pick(storyIds(project));
      const file = id && editionOf(project, id, pick);
      return file && rewrite(file, (text) => text.replace(/^title: (["']?)/m, 'title: $1A. '));
    },
  },
  {
    name: 'another address',
    apply: (project, pick) => {
      const id = pick(storyIds(project));
      const file = id && editionOf(project, id, pick);
      return file && rewrite(file, (text) => text.replace(/^slug: (.*)$/m, 'slug: $1-moved'));
    },
  },
  {
    name: 'a status and a data type more',
    apply: (project, pick) => {
      const id = pick(storyIds(project));
      if (!id) return undefined;
      const file = join(project, articles, id, 'facts.yaml');
      const facts = parseDocument(readFileSync(file, 'utf8'));
      const types = facts.get('dataTypes') as { items: unknown[] } | undefined;
      if (!types || types.items.length < 2) return undefined;
      types.items.pop();
      writeFileSync(file, facts.toString());
      return file;
    },
  },
  {
    name: 'a story less',
    apply: (project, pick) => {
      const referred = (id: string): boolean =>
        readdirSync(join(project, 'content'), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .some(
            (file) =>
              !file.includes(`${articles}/${id}/`) && readFileSync(file, 'utf8').includes(id),
          );
      const id = pick(storyIds(project).filter((one) => !referred(one)));
      if (!id) return undefined;
      rmSync(join(project, articles, id), { recursive: true });
      return id;
    },
  },
  {
    name: 'a story more',
    apply: (project, pick) => {
      const id = pick(storyIds(project));
      const copy = id && `${id}-again`;
      if (!copy || existsSync(join(project, articles, copy)) || copy.length > 90) return undefined;
      cpSync(join(project, articles, id), join(project, articles, copy), { recursive: true });
      for (const name of readdirSync(join(project, articles, copy)))
        if (name.endsWith('.mdx'))
          rewrite(join(project, articles, copy, name), (text) =>
            text.replaceAll(/^(?:slug|aliases): .*\n/gm, ''),
          );
      return copy;
    },
  },
  {
    name: 'an edition less',
    apply: (project, pick) => {
      const id = pick(storyIds(project));
      if (!id) return undefined;
      const folder = join(project, articles, id);
      const { original } = parseDocument(
        readFileSync(join(folder, 'facts.yaml'), 'utf8'),
      ).toJS() as { original: string };
      const other = readdirSync(folder).find(
        (name) => name.endsWith('.mdx') && name !== `${original}.mdx`,
      );
      if (!other) return undefined;
      rmSync(join(folder, other));
      return join(folder, other);
    },
  },
  {
    name: 'another name of an organisation',
    apply: (project, pick) => {
      const name = pick(readdirSync(join(project, companies)).sort());
      return (
        name &&
        rewrite(join(project, companies, name), (text) =>
          text.replace(/^name: (["']?)(.*?)(["']?)$/m, 'name: $1$2 Group$3'),
        )
      );
    },
  },
  {
    name: 'another sector of an organisation',
    apply: (project, pick) => {
      const name = pick(readdirSync(join(project, companies)).sort());
      return (
        name &&
        rewrite(join(project, companies, name), (text) =>
          text.replace(/^sector: .*$/m, (line) =>
            line === 'sector: retail' ? 'sector: energy' : 'sector: retail',
          ),
        )
      );
    },
  },
  {
    name: 'an organisation more',
    apply: (project, pick) => {
      const id = pick(
        ['nova-test', 'ecole-nord', 'zeta-health'].filter(
          (one) => !existsSync(join(project, companies, `${one}.yaml`)),
        ),
      );
      if (!id) return undefined;
      const text = stringify({ name: `Étude ${id}`, country: 'FR', sector: 'retail' });
      writeFileSync(join(project, companies, `${id}.yaml`), text);
      return id;
    },
  },
  {
    name: 'other words of the interface',
    apply: (project, pick) => {
      const locale = pick(['en', 'fr']);
      return (
        locale &&
        rewrite(join(project, `content/locales/${locale}.json`), (text) =>
          text.replace(/"tagline": "/, '"tagline": "Also: '),
        )
      );
    },
  },
  {
    name: 'another definition in the glossary',
    apply: (project) =>
      rewrite(join(project, 'content/glossary.yaml'), (text) =>
        text.replace(/(definitions:\n\s+en: )(["']?)/, '$1$2In short: '),
      ),
  },
  {
    name: 'another page',
    apply: (project, pick) => {
      const locale = pick(['en', 'fr']);
      return (
        locale &&
        rewrite(
          join(project, `content/pages/about/${locale}.mdx`),
          (text) => `${text.trimEnd()}\n\nThat is all.\n`,
        )
      );
    },
  },
  {
    name: 'another publisher',
    apply: (project) =>
      rewrite(join(project, 'content/site.yaml'), (text) =>
        text.replace(/^name: (.*)$/m, 'name: $1 News'),
      ),
  },
  {
    name: 'another template',
    apply: (project) =>
      rewrite(join(project, 'src/views/listing/StoryList.astro'), (text) => `${text}\n{' '}\n`),
  },
  {
    name: 'the same file saved again, and one that nobody reads',
    apply: (project, pick) => {
      const id = pick(storyIds(project));
      if (!id) return undefined;
      const file = join(project, articles, id, 'facts.yaml');
      renameSync(file, `${file}.tmp`);
      cpSync(`${file}.tmp`, file);
      rmSync(`${file}.tmp`);
      return file;
    },
  },
];
