import type { WordTree } from '../model/library.ts';
import {
  actions,
  amountKinds,
  bases,
  dataTypes,
  eventKinds,
  sectors,
  statuses,
  units,
} from '../model/vocabulary.ts';
import { pageIds } from '../model/edition.ts';
import { identifier } from '../model/identifiers.ts';
import type { Fault } from './fault.ts';
import { fileFault, type TextFile } from './files.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

/** The locale whose file says which interface words there are; the type checker reads it too. */
export const referenceLocale = 'en';

/** Groups of words that must hold one entry for each code of a closed list. */
const codeGroups: Readonly<Record<string, readonly string[]>> = {
  statuses,
  statusMeanings: statuses,
  bases,
  basisMeanings: bases,
  actions,
  actionMeanings: actions,
  dataTypes,
  eventKinds,
  amountKinds,
  sectors,
  unitNames: units,
  'addresses.dataType': dataTypes,
  'addresses.sector': sectors,
  'addresses.status': statuses,
  'addresses.pages': pageIds,
};

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const pluralKey = new RegExp(`^(.*)_(${categories.join('|')})$`);
const placeholder = /\{\{\s*([\w.]+)\s*(?:,[^}]*)?\}\}/g;

/** A locale file: its words by dotted key, and the places of the keys. */
interface WordFile {
  locale: string;
  file: string;
  tree: WordTree;
  flat: ReadonlyMap<string, string>;
  yaml: YamlFile;
}

/** Reads the locale files and holds them against the reference and the closed lists. */
export function readWords(files: ReadonlyMap<string, TextFile>): {
  words: Record<string, WordTree>;
  faults: Fault[];
} {
  const read: WordFile[] = [];
  const faults: Fault[] = [];
  for (const [locale, file] of files) {
    const path = `content/${file.path}`;
    try {
      JSON.parse(file.text);
    } catch (error) {
      faults.push(
        fileFault(path, {
          rule: 'labels',
          message: `not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
          hint: 'look for a missing comma or quotation mark near there',
        }),
      );
      continue;
    }
    const yaml = parseYaml(path, file.text);
    if (yaml.faults.length > 0) {
      faults.push(...yaml.faults);
      continue;
    }
    const { flat, odd } = flatten(path, yaml);
    faults.push(...odd);
    read.push({ locale, file: path, tree: yaml.data as WordTree, flat, yaml });
  }
  const reference = read.find((file) => file.locale === referenceLocale);
  if (!reference && !files.has(referenceLocale))
    faults.push(
      fileFault(`content/locales/${referenceLocale}.json`, {
        rule: 'labels',
        message: 'the reference locale file is missing',
        hint: `every word the site needs is listed in ${referenceLocale}.json; put it back`,
      }),
    );
  for (const file of read) {
    if (reference && file !== reference) faults.push(...keyFaults(file, reference));
    faults.push(...pluralFaults(file), ...codeFaults(file), ...slugFaults(file));
  }
  return {
    words: Object.fromEntries(read.map((file) => [file.locale, file.tree])),
    faults,
  };
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

/** The key without its plural category, or the key itself. */
function stem(key: string, flat: ReadonlyMap<string, string>): string {
  const match = pluralKey.exec(key);
  return match?.[1] !== undefined && flat.has(`${match[1]}_other`) ? match[1] : key;
}

function labelFault(file: WordFile, key: string, message: string, hint: string): Fault {
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

function keyFaults(file: WordFile, reference: WordFile): Fault[] {
  const wanted = new Set([...reference.flat.keys()].map((key) => stem(key, reference.flat)));
  const present = new Set([...file.flat.keys()].map((key) => stem(key, file.flat)));
  const faults: Fault[] = [];
  for (const key of wanted)
    if (!present.has(key))
      faults.push(
        labelFault(
          file,
          key,
          `the words for “${key}” are missing`,
          `add them; in ${reference.locale}: “${reference.flat.get(key) ?? reference.flat.get(`${key}_other`) ?? ''}”`,
        ),
      );
  for (const key of present)
    if (!wanted.has(key))
      faults.push(
        labelFault(
          file,
          key,
          `“${key}” is not a key of the site`,
          `remove it; the keys are those of ${reference.locale}.json`,
        ),
      );
  for (const [key, text] of file.flat) {
    const base = stem(key, file.flat);
    const original = reference.flat.get(base) ?? reference.flat.get(`${base}_other`);
    if (original === undefined) continue;
    const [has, needs] = [placeholders(text), placeholders(original)];
    const unknown = has.filter((name) => !needs.includes(name));
    // A plural form other than the general one may say “one person” without the number.
    const mayOmit = base !== key && !key.endsWith('_other');
    const missing = mayOmit ? [] : needs.filter((name) => !has.includes(name));
    if (unknown.length > 0 || missing.length > 0)
      faults.push(
        labelFault(
          file,
          key,
          `“${key}” ${missing.length > 0 ? `lacks {{${missing.join('}}, {{')}}}` : `has an unknown {{${unknown.join('}}, {{')}}}`}`,
          `keep the same placeholders as in ${reference.locale}: “${original}”`,
        ),
      );
  }
  return faults;
}

function placeholders(text: string): string[] {
  return [...text.matchAll(placeholder)].map((match) => match[1] ?? '');
}

function pluralFaults(file: WordFile): Fault[] {
  const needed = new Intl.PluralRules(file.locale).resolvedOptions().pluralCategories;
  const families = new Set(
    [...file.flat.keys()]
      .map((key) => stem(key, file.flat))
      .filter((key) => file.flat.has(`${key}_other`)),
  );
  const faults: Fault[] = [];
  for (const family of families)
    for (const category of categories) {
      const key = `${family}_${category}`;
      const wanted = needed.includes(category);
      if (wanted && !file.flat.has(key))
        faults.push(
          labelFault(
            file,
            `${family}_other`,
            `“${key}” is missing: ${file.locale} has the plural forms ${needed.join(', ')}`,
            `add “${key}”, as in “${file.flat.get(`${family}_other`) ?? ''}”`,
          ),
        );
      if (!wanted && file.flat.has(key))
        faults.push(
          labelFault(
            file,
            key,
            `“${key}” is never used: ${file.locale} has the plural forms ${needed.join(', ')}`,
            'remove it',
          ),
        );
    }
  return faults;
}

function codeFaults(file: WordFile): Fault[] {
  const faults: Fault[] = [];
  for (const [group, codes] of Object.entries(codeGroups)) {
    const has = [...file.flat.keys()]
      .filter((key) => key.startsWith(`${group}.`))
      .map((key) => key.slice(group.length + 1));
    for (const code of codes)
      if (!has.includes(code))
        faults.push(
          labelFault(
            file,
            group,
            `the code “${code}” has no label in “${group}”`,
            `add "${code}": "…" there`,
          ),
        );
    for (const code of has)
      if (!codes.includes(code))
        faults.push(
          labelFault(
            file,
            `${group}.${code}`,
            `“${code}” is not a code of “${group}”`,
            'remove it; the codes are listed in content/README.md',
          ),
        );
  }
  for (const unit of units)
    if (!file.flat.has(`units.${unit}_other`))
      faults.push(
        labelFault(
          file,
          'units',
          `the unit “${unit}” has no plural forms`,
          `add "${unit}_other": "{{number}} …" there`,
        ),
      );
  return faults;
}

/** Words of addresses must be fit for one, and no two in one place alike. */
function slugFaults(file: WordFile): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const [key, slug] of file.flat) {
    if (!key.startsWith('addresses.')) continue;
    const fit = identifier.safeParse(slug);
    if (!fit.success)
      faults.push({
        ...labelFault(
          file,
          key,
          `the address word “${slug}” ${fit.error.issues[0]?.message ?? ''}`,
          'write it without accents, blanks or capitals',
        ),
        rule: 'address',
      });
    // Pages stand beside the sections; the other groups have a folder each.
    const folder = key.startsWith('addresses.pages.')
      ? 'addresses'
      : key.slice(0, key.lastIndexOf('.'));
    const other = seen.get(`${folder}/${slug}`);
    if (other !== undefined)
      faults.push({
        ...labelFault(
          file,
          key,
          `“${slug}” is the address word of “${other}” too`,
          'choose another word',
        ),
        rule: 'address',
      });
    else seen.set(`${folder}/${slug}`, key);
  }
  return faults;
}
