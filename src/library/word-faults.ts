import type { Fault } from './fault.ts';
import { categories, labelFault, pluralForms, stem, type WordFile } from './word-file.ts';
import { most } from './yaml.ts';

const placeholder = /\{\{\s*([\w.]+)\s*(?:,[^}]*)?\}\}/g;

/**
 * Words that are missing or too many, and placeholders that differ from the reference. What a draft
 * has not yet is no fault.
 */
export function keyFaults(file: WordFile, reference: WordFile): Fault[] {
  const wanted = new Set([...reference.flat.keys()].map((key) => stem(key, reference)));
  const present = new Set([...file.flat.keys()].map((key) => stem(key, file, reference)));
  const faults: Fault[] = [];
  for (const key of wanted)
    if (!present.has(key) && !file.draft)
      faults.push(
        labelFault(
          file,
          key,
          `the words for “${key}” are missing`,
          `add them; in ${reference.locale}: “${reference.flat.get(key) ?? reference.flat.get(`${key}_other`) ?? ''}”`,
        ),
      );
  for (const key of [...present.difference(wanted)].slice(0, most))
    faults.push(
      labelFault(
        file,
        key,
        `“${key}” is not a key of the site`,
        `remove it; the keys are those of ${reference.locale}.json`,
      ),
    );
  for (const [key, text] of file.flat) {
    if (text.includes('$t('))
      faults.push(
        labelFault(file, key, `“${key}” calls for other words by $t(…)`, 'write the words out'),
      );
    const base = stem(key, file, reference);
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

/** Plural forms that the language has and the file lacks (a draft may), or the other way round. */
export function pluralFaults(file: WordFile, reference: WordFile): Fault[] {
  const needed = pluralForms(file.locale);
  const families = new Set(
    [...file.flat.keys()]
      .map((key) => stem(key, file, reference))
      .filter((key) => [file, reference].some(({ flat }) => flat.has(`${key}_other`))),
  );
  const faults: Fault[] = [];
  for (const family of families)
    for (const category of categories) {
      const key = `${family}_${category}`;
      const wanted = needed.includes(category);
      if (wanted && !file.flat.has(key) && !file.draft)
        faults.push(
          labelFault(
            file,
            `${family}_other`,
            `“${key}” is missing: ${file.locale} has the plural forms ${needed.join(', ')}`,
            `add “${key}”, as in “${file.flat.get(`${family}_other`) ?? reference.flat.get(`${family}_other`) ?? ''}”`,
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
