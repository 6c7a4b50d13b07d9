import { openWord, pluralForms, type WordFile } from '../library/word-file.ts';
import { noteFor, type WordNote } from '../library/word-notes.ts';
import { directionOf } from '../i18n/foreign.ts';
import { familiesFor, type WordFamily } from './word-families.ts';

/** A JSON object that is being written. */
interface Branch {
  [key: string]: boolean | string | string[] | Branch;
}

/**
 * The locale file of a new language to fill in: every word of the reference under the plural forms
 * of the language, and, in entries that begin with `@` (after ARB, the format of Flutter), its words
 * in the reference and what it is for. A note on a group stands once, at its head.
 * @param known words to keep, by key
 */
export function localeDraft(
  locale: string,
  reference: WordFile,
  notes: readonly WordNote[],
  known: ReadonlyMap<string, string> = new Map(),
): string {
  const words = new Map([...certainWords(locale), ...known]);
  const draft: Branch = { draft: true, '@': instructions(locale) };
  const families = familiesFor(locale, reference);
  const heads = groupNotes(families, notes);
  for (const family of families) {
    const { group, name } = splitKey(family.key);
    const head = heads.get(group.join('.'));
    const branch = branchAt(draft, group, head?.text);
    const note = noteFor(family.key, notes);
    branch[`@${name}`] = [
      referenceWords(family),
      ...(note && note !== head ? [note.text] : []),
    ].join(' — ');
    for (const form of family.forms) branch[splitKey(form).name] = words.get(form) ?? openWord;
  }
  return written(draft);
}

/** What to type for the words of a language: `npm run translate -- --language de`. */
export function languageCommand(locale: string, ...options: string[]): string {
  return ['npm run translate -- --language', locale, ...options].join(' ');
}

/** A locale file as text. */
export function written(tree: object): string {
  return `${JSON.stringify(tree, null, 2)}\n`;
}

/** The notes on groups that stand at the head of one, by the key of the group. */
function groupNotes(
  families: readonly WordFamily[],
  notes: readonly WordNote[],
): Map<string, WordNote> {
  const heads = new Map<string, WordNote>();
  for (const { key } of families) {
    const note = noteFor(key, notes);
    const group = splitKey(key).group.join('.');
    if (note?.pattern.endsWith('.*') && !heads.has(group)) heads.set(group, note);
  }
  return heads;
}

function branchAt(root: Branch, group: readonly string[], note: string | undefined): Branch {
  return group.reduce((parent, name, index) => {
    const own = index === group.length - 1 && note !== undefined ? { '@': note } : {};
    const child = parent[name] ?? own;
    if (typeof child !== 'object' || Array.isArray(child))
      throw new TypeError(`“${group.join('.')}” is a word and a group`);
    parent[name] = child;
    return child;
  }, root);
}

function splitKey(key: string): { group: string[]; name: string } {
  const group = key.split('.');
  return { name: group.pop() ?? '', group };
}

/** `“{{number}} person” (one), “{{number}} people” (other)`. */
function referenceWords({ key, reference }: WordFamily): string {
  return [...reference]
    .map(([form, words]) =>
      form === key ? `“${words}”` : `“${words}” (${form.slice(key.length + 1)})`,
    )
    .join(', ');
}

/** Words that `Intl` knows for certain. Its names of currencies are not those of a newsroom. */
function certainWords(locale: string): [string, string][] {
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? '';
  const { region } = new Intl.Locale(locale).maximize();
  const formats = new Intl.Locale(locale, region === undefined ? {} : { region });
  return [
    ['language.name', name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale))],
    ['language.formats', formats.toString()],
  ];
}

function instructions(locale: string): string[] {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(locale) ?? locale;
  const direction = directionOf(locale) === 'rtl' ? 'right to left' : 'left to right';
  const forms = pluralForms(locale);
  return [
    `The words of the interface in ${name}, written from ${direction}. A draft: nothing of it is on the site yet.`,
    `Put your words where “${openWord}” stands, and correct what was filled in. A line that begins with @ gives the English words and says what they are for. What stands between {{ and }} is put in by the site: leave it as it is.`,
    forms.length === 1
      ? 'There is one plural form, _other.'
      : `Plural forms: ${forms.map((form) => `_${form} for ${examples(locale, form)}`).join('; ')}.`,
    `To check it, as often as you like: npm run check -- content/locales/${locale}.json`,
    `When it is finished: ${languageCommand(locale, '--done')}. That takes these lines out and switches the language on.`,
  ];
}

/** Numbers that take a plural form: `0, 1`. */
function examples(locale: string, form: string): string {
  const rules = new Intl.PluralRules(locale);
  const numbers = [...Array(200).keys(), 1_000_000, 0.5, 1.5];
  const found = numbers.filter((number) => rules.select(number) === form);
  return `${found.slice(0, 3).join(', ')}${found.length > 3 ? ' and others' : ''}`;
}
