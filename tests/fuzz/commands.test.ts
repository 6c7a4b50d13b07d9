import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { goodContent } from '../fixtures/content-folder.ts';
import { copyProject, snapshot, writeFiles } from '../fixtures/project-copy.ts';
import { scalars } from './hostile.ts';
import type { Said } from './run-commands.ts';

/** How many orders are made up; `BRECHE_FUZZ` as for the loaders. */
const inputs = Math.ceil(Number(process.env['BRECHE_FUZZ'] ?? 60) / 10);

let copy: ReturnType<typeof copyProject>;
beforeAll(() => {
  copy = copyProject();
  writeFiles(join(copy.folder, 'content'), goodContent());
  mkdirSync(join(copy.folder, 'a-folder'));
  writeFileSync(join(copy.folder, 'bomb.xlf'), '<a>'.repeat(100_000));
  writeFileSync(join(copy.folder, 'bytes.xlf'), new Uint8Array([0xff, 0xfe, 0, 0]));
});
afterAll(() => {
  copy.remove();
});

/** Runs orders in the copy, and says what files there are after each that were not before. */
function run(orders: readonly (readonly string[])[]): Said[] {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'run-commands.ts')],
    { cwd: copy.folder, input: JSON.stringify(orders), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  try {
    return JSON.parse(stdout) as Said[];
  } catch {
    throw new Error(`The commands did not come to an end.\n${stderr}`);
  }
}

const files = (): string[] =>
  [...snapshot(join(copy.folder, 'content')).keys()].concat(readdirSync(copy.folder)).sort();

function expectDecent(order: readonly string[], { status, text }: Said): void {
  expect({ order, status, text }).toMatchObject({
    status: expect.toBeOneOf([0, 1, 2]) as unknown,
    text: expect.stringMatching(/^(?!crashed)(?![^]*\n {4}at )[^]*\S/) as unknown,
  });
}

/** Orders that must be refused, and what the refusal says. */
const refused: readonly [says: string, ...order: string[]][] = [
  ['must be lower-case letters', 'new', '../../outside', '--company', 'acme'],
  ['must be lower-case letters', 'new', 'acme', '--company', '../../outside'],
  ['must be lower-case letters', 'new', 'аcme', '--company', 'acme'],
  ['no longer than 100', 'new', 'a'.repeat(300), '--company', 'acme'],
  ['is taken by', 'new', 'constructor', '--company', 'acme'],
  ['There is no language', 'new', 'acme', '--company', 'acme', '--original', '../../en'],
  ['There is no story', 'translate', '../t-mobile-2021', 'fr'],
  ['There is no language', 'translate', 't-mobile-2021', '../fr'],
  ['is not a language tag', 'translate', '--language', '../../../tmp/x'],
  ['is not a language tag', 'translate', '--language', '__proto__'],
  ['There is no language', 'export', 't-mobile-2021', '../../fr'],
  ['There is no file', 'import', 'a-folder'],
  ['There is no file', 'import', '/dev/zero'],
  ['nested too deeply', 'import', 'bomb.xlf'],
  ['not UTF-8', 'import', 'bytes.xlf'],
  ['There is no language', 'status', '__proto__'],
  ['Unknown option', 'check', '--__proto__'],
  ['Unknown option', 'build', '--out=/etc'],
  ['is not one of cloudflare', 'build', '--host', '../nginx'],
  ['Unexpected argument', 'doctor', '../dist'],
  ['There is no whole dist/ yet', 'doctor'],
  ['Unexpected argument', 'preview', '/etc'],
  ['There is no whole dist/ yet', 'preview'],
];

it('refuses what leads out of content/ or is no name', () => {
  const before = files();
  const said = run(refused.map(([, ...order]) => order));
  refused.forEach(([says, ...order], index) => {
    const one = said[index] ?? { status: -1, text: '' };
    expectDecent(order, one);
    expect({ order, text: one.text }).toMatchObject({
      text: expect.stringContaining(says) as unknown,
    });
    expect([1, 2]).toContain(one.status);
  });
  expect(files()).toEqual(before);
}, 120_000);

it('stays decent whatever the words', () => {
  const flags = ['--json', '--strict', '--fix', '--done', '--reviewed', '--language', '--company'];
  const names = [
    't-mobile-2021',
    'page:legal',
    'advice:passwords',
    'words',
    'fr',
    'en',
    'pt-BR',
    '',
  ];
  const words = [
    ...scalars,
    ...flags,
    ...names,
    '--original',
    '--markdown',
    '--',
    '-x',
    'bomb.xlf',
  ];
  const order = fc.tuple(
    fc.constantFrom('new', 'status', 'translate', 'export', 'import', 'check'),
    fc.array(fc.constantFrom(...words.filter((word) => !word.includes('\0'))), { maxLength: 5 }),
  );
  const orders = fc.sample(order, inputs).map(([command, list]) => [command, ...list]);
  const said = run(orders);
  orders.forEach((one, index) => {
    expectDecent(one, said[index] ?? { status: -1, text: '' });
  });
  const odd = files().filter((file) => !/^[\w.@:-]+(?:\/[\w.@-]+)*$/.test(file));
  expect(odd).toEqual([]);
  expect(readdirSync(join(copy.folder, '..')).filter((name) => /etc|passwd/.test(name))).toEqual(
    [],
  );
}, 3_600_000);
