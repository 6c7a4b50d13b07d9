import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { switchOffPictures } from './bench/lay-project.ts';
import { writeContent } from './bench/corpus/write-content.ts';
import { copyProject, run, snapshot, writeFiles, type Ended } from './fixtures/project-copy.ts';

/** Its name changes with everything else: a part does not know the rest of the site. */
const worker = 'worker.js';
/** Milliseconds that three builds of a small site may take on a busy machine. */
const patience = 180_000;

let project: ReturnType<typeof copyProject>;
const build = (...options: string[]): Promise<Ended> =>
  run(project.folder, 'build', { arguments: options }).ended;

beforeAll(() => {
  project = copyProject();
  const content = join(project.folder, 'content');
  writeContent('content', content, { stories: 8, seed: 'parts', record: false });
  switchOffPictures(project.folder);
  const site = readFileSync(join(content, 'site.yaml'), 'utf8');
  const three = site.replace('searchParts: 1', 'searchParts: 3');
  writeFiles(content, new Map([['site.yaml', three]]));
}, patience);
afterAll(() => {
  project.remove();
});

describe('a site built in parts', () => {
  test(
    'is the whole site, and no file is built twice',
    async () => {
      expect(await build()).toMatchObject({ status: 0 });
      const dist = join(project.folder, 'dist');
      const whole = snapshot(dist);
      const joined = new Map<string, string>();
      for (const part of ['1/2', '2/2']) {
        const ended = await build('--part', part);
        expect(ended).toMatchObject({ status: 0 });
        expect(ended.stdout).toContain(`part ${part.replace('/', ' of ')}`);
        for (const [path, bytes] of snapshot(dist)) {
          expect(joined.has(path), path).toBe(false);
          joined.set(path, bytes);
        }
      }
      expect([...joined.keys()].sort()).toEqual([...whole.keys()].sort());
      const different = [...whole].filter(([path, bytes]) => joined.get(path) !== bytes);
      expect(different.map(([path]) => path)).toEqual([worker]);
    },
    patience,
  );

  test.each([
    ['3/2', '--part “3/2”: of 2 parts, the first is 1/2 and the last 2/2'],

    ['0/2', '--part “0/2”: of 2 parts, the first is 1/2 and the last 2/2'],
    ['1/65', 'a site has 1 to 64 parts'],

    ['x', '“x” is no part: write 2/8 for the second of eight'],
  ])('is not asked for as --part %s', async (part, message) => {
    const { status, stderr } = await build('--part', part);
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toContain(message);
  });

  test('is not built for a host whose settings name files one by one', async () => {
    const { status, stderr } = await build('--part', '1/2', '--host', 'vercel');
    expect(status).toBe(2);
    expect(stderr.split('\n')[0]).toContain('vercel');
  });
});
