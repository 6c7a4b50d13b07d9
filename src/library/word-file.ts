import type { WordTree } from '../model/library.ts';
import type { Fault } from './fault.ts';
import type { TextFile } from './files.ts';
import { parseJson } from './json.ts';
import { parsed, type YamlFile, type YamlOf } from './yaml.ts';

/** A locale file: its words by dotted key, and the places of the keys. */
export interface WordFile {
  locale: string;
  file: string;
  /** The whole file, as `readText` gives it. */
  source: string;
  /** Somebody is still at work on it; the language is not switched on. */
  draft: boolean;
  /** The words alone, without what a draft tells its translator. */
  tree: WordTree;
  /** Words that are there; those that a draft leaves open are not. */
  flat: ReadonlyMap<string, string>;
  yaml: YamlFile;
}

/** Stands in a draft where words are still to be written. */
export const openWord = '…';

/** Plural categories of CLDR. */
export const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const pluralKey = new RegExp(`^(.*)_(${categories.join('|')})$`);

/** The plural categories of a language, in the order of CLDR. */
export function pluralForms(locale: string): string[] {
  const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
  return categories.filter((category) => pluralCategories.includes(category));
}

/** Reads a locale file; none when it holds no words at all. */
export function readWordFile(
  locale: string,
  source: TextFile,
  yamlOf: YamlOf = parsed,
): { file: WordFile | undefined; faults: Fault[] } {
  const path = `content/${source.path}`;
  const yaml = yamlOf(source, parseJson);
  if (yaml.faults.length > 0) return { file: undefined, faults: yaml.faults };
  if (typeof yaml.data !== 'object' || yaml.data === null || Array.isArray(yaml.data))
    return {
      file: undefined,
      faults: [
        {
          file: path,
          ...yaml.locate([]),
          severity: 'error',
          rule: 'labels',
          message: 'a locale file must be a mapping of keys to words',
          hint: 'begin it with “{”, as en.json does',
        },
      ],
    };
  const draft = 'draft' in yaml.data && yaml.data.draft === true;
  const tree = draft ? withoutNotes(yaml.data) : yaml.data;
  const { flat, odd } = flatten(path, yaml, tree, draft);
  return {
    file: { locale, file: path, source: source.text, draft, tree: tree as WordTree, flat, yaml },
    faults: odd,
  };
}

/** The words of a draft, without `draft` and the entries under “@”. */
function withoutNotes(data: object): object {
  const strip = (tree: object): object =>
    Object.fromEntries(
      Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
        key.startsWith('@') ? [] : [[key, isGroup(value) ? strip(value) : value]],
      ),
    );
  return Object.fromEntries(Object.entries(strip(data)).filter(([key]) => key !== 'draft'));
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function flatten(
  path: string,
  yaml: YamlFile,
  tree: object,
  draft: boolean,
): { flat: Map<string, string>; odd: Fault[] } {
  const flat = new Map<string, string>();
  const odd: Fault[] = [];
  const walk = (value: unknown, keys: string[]): void => {
    const isText = typeof value === 'string';
    if (isText && value.trim() !== '' && value.trim() !== openWord) flat.set(keys.join('.'), value);
    else if (isText && draft) return;
    else if (isGroup(value))
      for (const [key, child] of Object.entries(value)) walk(child, [...keys, key]);
    else
      odd.push({
        file: path,
        ...yaml.locate(keys),
        severity: 'error',
        rule: 'labels',
        message: `“${keys.join('.')}” holds no words`,
        hint: 'write the words between double quotes',
      });
  };
  walk(tree, []);
  return { flat, odd };
}

/** The key without its plural category, or the key itself, where none of the files has plural forms. */
export function stem(key: string, ...files: readonly WordFile[]): string {
  const [, family] = pluralKey.exec(key) ?? [];
  return family !== undefined && files.some(({ flat }) => flat.has(`${family}_other`))
    ? family
    : key;
}

/** The keys of a file in its order, each plural family once. */
export function families(file: WordFile): string[] {
  return [...new Set([...file.flat.keys()].map((key) => stem(key, file)))];
}

/** A fault at a word. */
export function labelFault(file: WordFile, key: string, message: string, hint: string): Fault {
  const path = key.split('.');
  return {
    file: file.file,
    ...file.yaml.locateKey(path),
    severity: 'error',
    rule: 'labels',
    message,
    hint,
  };
}
