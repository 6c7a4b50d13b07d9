import { z } from 'zod';
import type { Fault } from './fault.ts';
import type { TextFile } from './files.ts';
import { validate } from './validate.ts';
import { families, labelFault, type WordFile } from './word-file.ts';
import { parsed, parseYaml, type YamlOf } from './yaml.ts';

/** What an interface word, or a group of them, is for and where it shows. */
export interface WordNote {
  /** A key without its plural form; `*` stands for anything. */
  pattern: string;
  text: string;
}

const schema = z.record(z.string(), z.string().min(1));

/**
 * Reads `locales/notes.yaml` and holds it against the reference: every word has a note, and no note
 * is left over. Readers of the site miss nothing by either, so they are warnings.
 */
export function readNotes(
  source: TextFile,
  reference: WordFile | undefined,
  yamlOf: YamlOf = parsed,
): { notes: WordNote[]; faults: Fault[] } {
  const file = `content/${source.path}`;
  const yaml = yamlOf(source, parseYaml);
  const { data, faults } = validate(file, yaml, schema);
  if (!data) return { notes: [], faults };
  const notes = Object.entries(data).map(([pattern, text]) => ({ pattern, text }));
  if (!reference) return { notes, faults: [] };
  const keys = families(reference);
  const used = new Set(keys.map((key) => noteFor(key, notes)));
  return {
    notes,
    faults: [
      ...keys
        .filter((key) => !noteFor(key, notes))
        .map((key) => ({
          ...labelFault(
            reference,
            reference.flat.has(key) ? key : `${key}_other`,
            `nothing tells translators what “${key}” is for`,
            `say in ${file} what it is for and where it shows`,
          ),
          severity: 'warning' as const,
        })),
      ...notes
        .filter((note) => !used.has(note))
        .map(({ pattern }) => ({
          file,
          ...yaml.locateKey([pattern]),
          severity: 'warning' as const,
          rule: 'labels' as const,
          message: `“${pattern}” is the note of no word`,
          hint: `remove it, or correct it; the keys are those of ${reference.locale}.json`,
        })),
    ],
  };
}

/** The note of a key without its plural form: the one that names most of it. */
export function noteFor(key: string, notes: readonly WordNote[]): WordNote | undefined {
  const weight = ({ pattern }: WordNote): number =>
    2 * pattern.replaceAll('*', '').length + Number(!pattern.includes('*'));
  return notes
    .filter(({ pattern }) => matches(key, pattern))
    .sort((a, b) => weight(b) - weight(a))[0];
}

function matches(key: string, pattern: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return key === pattern;
  // Every word is held against every note, in `dev` at each save: few get as far as a pattern.
  if (!key.startsWith(pattern.slice(0, star))) return false;
  const source = pattern.replaceAll(/[\\^$.+?()[\]{}|/]/g, String.raw`\$&`).replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(key);
}
