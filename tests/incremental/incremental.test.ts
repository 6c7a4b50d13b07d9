import { createHash } from 'node:crypto';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepPartOfRecord } from '../fixtures/part-of-record.ts';
import { copyProject, run, type Ended } from '../fixtures/project-copy.ts';
import { edits, type Pick } from './edit-content.ts';

/** Whether each build is compared, not the last one alone: a page that is stale stays so. */
const thorough = process.env['BRECHE_EDITS'] !== undefined;
/** Builds after the first; `BRECHE_EDITS=50` for a thorough run. */
const steps = Number(process.env['BRECHE_EDITS'] ?? 2);
/** What decides which edits are made: always the same ones, unless `BRECHE_SEED` says otherwise. */
const seed = Number(process.env['BRECHE_SEED'] ?? 1);

/** Milliseconds that copying and removing a project may take. */
const patience = 120_000;

let kept: ReturnType<typeof copyProject>;
let clean: ReturnType<typeof copyProject>;

beforeAll(() => {
  kept = copyProject();
  clean = copyProject();
  cpSync('content', join(kept.folder, 'content'), { recursive: true });
  keepPartOfRecord(kept.folder);
}, patience);
afterAll(() => {
  kept.remove();
  clean.remove();
}, patience);

test(
  `a build that makes only what changed makes what a clean one does (seed ${seed})`,
  async () => {
    expect(await build(kept.folder)).toMatchObject({ status: 0 });
    // Else every edit would cost as much as a clean build, and nothing but its time would tell.
    expect(madeForAnyStory(kept.folder)).toEqual([]);
    const made: string[] = [];
    for (const [step, choices] of fc.sample(choice, { seed, numRuns: steps }).entries()) {
      const before = join(kept.folder, '.breche', 'before');
      for (const part of ['content', 'src'])
        cpSync(join(kept.folder, part), join(before, part), { recursive: true });
      const now = choices.flatMap(({ edit, picks }) => {
        const changed = edit.apply(kept.folder, pickerOf(picks));
        return changed === undefined
          ? []
          : [`${edit.name}: ${isAbsolute(changed) ? relative(kept.folder, changed) : changed}`];
      });
      made.push(...now, '–');
      // A cache may be cut off where it is stored.
      if (step + 1 === steps) truncateSync(programOf(kept.folder), 1000);
      const ended = await build(kept.folder);
      // An edit may leave a reference that leads nowhere: refused, and taken back.
      if (ended.status === 1)
        for (const part of ['content', 'src']) replace(join(before, part), join(kept.folder, part));
      rmSync(before, { recursive: true });
      if (ended.status === 1) {
        expect(ended.stderr).toContain('Nothing was built');
        made.push('(taken back)');
      }
      if (!thorough && step + 1 < steps) continue;
      for (const part of ['content', 'src'])
        replace(join(kept.folder, part), join(clean.folder, part));
      expect(await build(clean.folder, '--anew')).toMatchObject({ status: 0 });
      expect(difference(kept.folder, clean.folder), made.join('\n')).toEqual([]);
    }
    if (thorough) console.log(made.join('\n'));

    // Nothing but its time would tell whether Astro had bundled the program once more.
    const bundles: number[] = [];
    for (const first of [true, false]) {
      expect(edits[0]?.apply(kept.folder, (from) => from.at(first ? 0 : 1))).toBeDefined();
      expect(await build(kept.folder)).toMatchObject({ status: 0 });
      bundles.push(statSync(programOf(kept.folder)).ino);
    }
    expect(bundles[0]).toBe(bundles[1]);
  },
  240_000 * steps,
);

/** One to three edits, and what each falls upon. */
const choice = fc.array(
  fc.record({
    edit: fc.constantFrom(...edits),
    picks: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  }),
  { minLength: 1, maxLength: 3 },
);

function programOf(folder: string): string {
  return join(folder, '.breche/cache/last-build/program/bundle/page-program.mjs');
}

/** Stories whose pages are made again whichever story changes. */
function madeForAnyStory(folder: string): string[] {
  const list = readFileSync(join(folder, '.breche/cache/last-build/pages.json'), 'utf8');
  const { parts, files } = JSON.parse(list) as {
    parts: string[];
    files: Record<string, { reads: number[] }>;
  };
  const all = parts.indexOf('stories');
  const told = Object.entries(files).filter(([file]) => file.includes('/articles/'));
  expect(told.length).toBeGreaterThan(0);
  return told.filter(([, { reads }]) => reads.includes(all)).map(([file]) => file);
}

function pickerOf(picks: readonly number[]): Pick {
  const rest = [...picks];
  return (from) => from[(rest.shift() ?? 0) % from.length];
}

function build(folder: string, ...words: string[]): Promise<Ended> {
  return run(folder, 'build', { arguments: words }).ended;
}

function replace(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, to, { recursive: true });
}

/** Files of `dist/` that differ, or that only one of two projects has. */
function difference(a: string, b: string): string[] {
  const [left, right] = [digests(join(a, 'dist')), digests(join(b, 'dist'))];
  return [...new Set([...left.keys(), ...right.keys()])].filter(
    (file) => left.get(file) !== right.get(file),
  );
}

function digests(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [
        relative(folder, file),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );
}
