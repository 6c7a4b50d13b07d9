import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyProject, run } from './fixtures/project-copy.ts';

let copy: ReturnType<typeof copyProject>;
const cache = (): string => join(copy.folder, '.breche/cache');
const compiled = (): string => join(cache(), 'compiled');
const kept = (): string[] => readdirSync(compiled(), { recursive: true, encoding: 'utf8' });
const help = async (user?: number): Promise<void> => {
  const ended = await run(copy.folder, 'new', {
    arguments: ['--help'],
    ...(user !== undefined && { user }),
  }).ended;
  expect(ended).toMatchObject({ status: 0, stderr: '' });
  expect(ended.stdout).toMatch(/^npm run new/);
};

beforeEach(() => {
  copy = copyProject();
});
afterEach(() => {
  copy.remove();
});

it('where something is kept, a command keeps what Node.js compiled, and the next one adds nothing', async () => {
  await help();
  expect(existsSync(cache())).toBe(false);
  mkdirSync(cache(), { recursive: true });
  await help();
  const first = kept();
  expect(first.length).toBeGreaterThan(50);
  await help();
  expect(kept()).toEqual(first);
}, 60_000);

it('what has grown too large is thrown away', async () => {
  mkdirSync(compiled(), { recursive: true });
  for (let file = 0; file < 5001; file++) writeFileSync(join(compiled(), `old-${file}`), '');
  await help();
  expect(kept().length).toBeGreaterThan(50);
  expect(kept().filter((name) => name.startsWith('old-'))).toEqual([]);
}, 60_000);

it.runIf(process.platform !== 'win32')(
  'who may not write there is told nothing, and the command works',
  async () => {
    mkdirSync(cache(), { recursive: true });
    chmodSync(copy.folder, 0o755);
    chmodSync(cache(), 0o555);
    // Nothing is forbidden to root: it asks in the name of nobody.
    await help(process.getuid?.() === 0 ? 65_534 : undefined);
    chmodSync(cache(), 0o755);
    expect(existsSync(compiled())).toBe(false);
  },
  60_000,
);
