import type { z } from 'zod';
import { noReleases, releaseList, snapshot, type Releases } from '../model/release.ts';
import type { Fault } from './fault.ts';
import { fileFault, type TextFile } from './files.ts';
import { perFile } from './per-file.ts';
import { parseJsonLazily } from './record/lazy-json.ts';
import { validate, type Validated } from './validate.ts';
import type { YamlFile } from './yaml.ts';

/** The files of `content/releases/`. */
export interface ReleasesLayout {
  changes: string | undefined;
  snapshot: string | undefined;
}

const listIn = perFile((source: TextFile) => readJson(source, releaseList));
const snapshotIn = perFile((source: TextFile) => readJson(source, snapshot));

/**
 * Reads the releases of the open data.
 * @param read reads a file by its path from `content/`
 * @param told ids of the stories that are on the site, or were withdrawn
 */
export function readReleases(
  layout: ReleasesLayout,
  read: (path: string) => TextFile,
  told: ReadonlySet<string>,
): { releases: Releases; faults: Fault[] } {
  const { changes, snapshot: last } = layout;
  if (changes === undefined && last === undefined) return { releases: noReleases, faults: [] };
  if (changes === undefined || last === undefined)
    return {
      releases: noReleases,
      faults: [
        fileFault(`content/releases/${changes === undefined ? 'changes' : 'snapshot'}.json`, {
          rule: 'schema',
          message: 'this file is missing',
          hint: 'put it back, or remove the other one to begin anew',
        }),
      ],
    };
  const list = listIn(read(changes));
  const held = snapshotIn(read(last));
  const faults = [...list.faults, ...held.faults];
  if (!list.data || !held.data) return { releases: noReleases, faults };
  for (const id of Object.keys(held.data.stories))
    if (!told.has(id)) faults.push(goneFault(held, id));
  return { releases: { list: list.data, last: held.data }, faults };
}

/** Its readers would not learn what became of it: its address leads nowhere, and feeds still tell it. */
function goneFault({ file, yaml }: { file: string; yaml: YamlFile }, id: string): Fault {
  return {
    file,
    ...yaml.locateKey(['stories', id]),
    severity: 'warning',
    rule: 'reference',
    message: `the story “${id}” was published, and is gone without a word`,
    hint: `put content/articles/${id}/ back, then: npm run withdraw -- ${id} --reason <code>`,
  };
}

function readJson<S extends z.ZodType>(
  source: TextFile,
  schema: S,
): { file: string; yaml: YamlFile } & Validated<z.infer<S>> {
  const file = `content/${source.path}`;
  const yaml = parseJsonLazily(file, source.text);
  return { file, yaml, ...validate(file, yaml, schema) };
}
