import type { WordTree } from '../model/library.ts';
import type { Fault } from './fault.ts';
import type { TextFile } from './files.ts';
import { parseJson } from './json.ts';
import type { YamlFile } from './yaml.ts';

/** A locale file: its words by dotted key, and the places of the keys. */
export interface WordFile {
  locale: string;
  file: string;
  tree: WordTree;
  flat: ReadonlyMap<string, string>;
  yaml: YamlFile;
}

/** Plural categories of CLDR. */
export const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const pluralKey = new RegExp(`^(.*)_(${categories.join('|')})$`);

/** Reads a locale file; none when it holds no words at all. */
export function readWordFile(
  locale: string,
  source: TextFile,
): { file: WordFile | undefined; faults: Fault[] } {
  const path = `content/${source.path}`;
  const yaml = parseJson(path, source.text);
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
  const { flat, odd } = flatten(path, yaml);
  return { file: { locale, file: path, tree: yaml.data as WordTree, flat, yaml }, faults: odd };
}

function flatten(path: string, yaml: YamlFile): { flat: Map<string, string>; odd: Fault[] } {
  const flat = new Map<string, string>();
  const odd: Fault[] = [];
  const walk = (value: unknown, keys: string[]): void => {
    if (typeof value === 'string' && value.trim() !== '') flat.set(keys.join('.'), value);
    else if (typeof value === 'object' && value !== null && !Array.isArray(value))
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
  walk(yaml.data, []);
  return { flat, odd };
}

/** The key without its plural category, or the key itself, where none of the files has plural forms. */
export function stem(key: string, ...files: readonly WordFile[]): string {
  const [, family] = pluralKey.exec(key) ?? [];
  return family !== undefined && files.some(({ flat }) => flat.has(`${family}_other`))
    ? family
    : key;
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
