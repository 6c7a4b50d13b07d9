import { execFileSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { all, change } from './bad-content/cases.ts';
import { goodContent } from './fixtures/content-folder.ts';
import { copyProject, run, snapshot, writeFiles, type Ended } from './fixtures/project-copy.ts';

/** How often a build is killed; `BRECHE_KILLS=20` for a thorough run. */
const kills = Number(process.env['BRECHE_KILLS'] ?? 2);
const disks = Math.ceil(kills / 2);
const isRoot = process.getuid?.() === 0;

/** What was online before: no build of ours, so that a mixture of the two shows. */
const online = new Map<string, string | Uint8Array>([
  ['index.html', '<!doctype html><title>Online</title>'],
  ['fr/articles/vol/index.html', '<!doctype html><title>En ligne</title>'],
  ['pagefind/pagefind.fr.pf_meta', new Uint8Array([0, 255, 1, 254])],
]);

let copy: ReturnType<typeof copyProject>;
let dist = '';
let host = '';

beforeAll(() => {
  copy = copyProject();
  dist = join(copy.folder, 'dist');
  host = join(copy.folder, 'host');
  writeFiles(join(copy.folder, 'content'), goodContent());
});
afterAll(() => {
  copy.remove();
});
beforeEach(() => {
  rmSync(dist, { recursive: true, force: true });
  writeFiles(dist, online);
});

/** One line that says what happened and that nothing is lost. */
function expectOneLine({ status, stdout, stderr }: Ended, says: string): void {
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^Nothing was built: [^\n]+\. dist\/ is as it was\.\n$/);
  expect(stderr).toContain(says);
}

/** Nothing of a build is left, but what the next one may reuse. */
const leftovers = (folder: string): string[] =>
  existsSync(join(folder, '.breche'))
    ? readdirSync(join(folder, '.breche')).filter((name) => name !== 'cache')
    : [];

describe('the last dist/ is whole', () => {
  it('after bad content: every fault is listed with its remedy, and nothing is touched', async () => {
    const content = goodContent();
    all(
      change('articles/t-mobile-2021/facts.yaml', 'action: hacking', 'action: witchcraft'),
      change('articles/t-mobile-2021/en.mdx', '## What', '<script>alert(1)</script>\n\n## What'),
      change('articles/t-mobile-2021/fr.mdx', '## Ce', 'import x from "y"\n\n## Ce'),
    )(content);
    writeFiles(join(copy.folder, 'content'), content);
    const before = statSync(join(dist, 'index.html')).mtimeMs;
    const { status, stderr } = await run(copy.folder, 'build').ended;
    writeFiles(join(copy.folder, 'content'), goodContent());
    expect(status).toBe(1);
    expect(stderr).toContain('content/articles/t-mobile-2021/facts.yaml:10:9  error  schema');
    expect(stderr).toContain('content/articles/t-mobile-2021/en.mdx:10:1  error  mdx');
    expect(stderr).toContain('content/articles/t-mobile-2021/fr.mdx:12:1  error  mdx');
    expect(stderr.match(/→ \S/g)?.length).toBe(3);
    expectOnline();
    expect(statSync(join(dist, 'index.html')).mtimeMs).toBe(before);
    expect(leftovers(copy.folder)).toEqual([]);
  }, 60_000);

  it(`after a kill at any moment (${kills}), and the next build works, one at a time`, async () => {
    const states: Map<string, string>[] = [];
    let longest = 8_000;
    for (let kill = 0; kill < kills; kill++) {
      const started = performance.now();
      const { process, ended } = run(copy.folder, 'build');
      // One in each part of the time that a build takes, at random within it.
      const at = (longest * (kill + Math.random())) / kills;
      await Promise.race([wait(at), ended]);
      process.kill('SIGKILL');
      const { signal } = await ended;
      if (signal === null) longest = performance.now() - started;
      states.push(snapshot(dist));
    }

    // The last of them may have been ended: there would be nothing to do.
    const first = run(copy.folder, 'build', { arguments: ['--anew'] });
    await untilAtWork(first.process);
    const second = await run(copy.folder, 'build').ended;
    expectOneLine(second, `another build is at work (process ${first.process.pid ?? ''})`);
    const { status, stdout } = await first.ended;
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: expect.stringMatching(/^Built 1 stories in 2 languages: [^\n]+\n$/) as unknown,
    });
    const whole = snapshot(dist);
    expect(whole.size).toBeGreaterThan(100);
    for (const state of states)
      if (state.size === online.size) expect(state).toEqual(bytesOf(online));
      else expect(state).toEqual(whole);
    expect(leftovers(copy.folder)).toEqual([]);
  }, 1_200_000);

  it('after a kill between taking the last one away and putting the new one there', async () => {
    const last = join(copy.folder, '.breche', 'build', 'last');
    mkdirSync(join(last, 'host'), { recursive: true });
    renameSync(dist, join(last, 'dist'));
    writeFileSync(join(last, 'host', 'nginx.conf'), 'of the last one');
    mkdirSync(host, { recursive: true });
    writeFileSync(join(host, 'nginx.conf'), 'of the new one');
    writeFileSync(join(copy.folder, 'content/site.yaml'), 'name: 1');
    const { status } = await run(copy.folder, 'build').ended;
    writeFiles(copy.folder, new Map([['content/site.yaml', goodContent().get('site.yaml') ?? '']]));
    expect(status).toBe(1);
    expectOnline();
    expect(readFileSync(join(host, 'nginx.conf'), 'utf8')).toBe('of the last one');
  }, 60_000);

  it('where it is a link to a folder, which a build would replace', async () => {
    const elsewhere = join(copy.folder, 'elsewhere');
    renameSync(dist, elsewhere);
    symlinkSync(elsewhere, dist, 'junction');
    const ended = await run(copy.folder, 'build').ended;
    rmSync(dist);
    renameSync(elsewhere, dist);
    expectOneLine(ended, 'dist is no folder');
    expectOnline();
  }, 60_000);

  it('after Ctrl-C, with one line', async () => {
    const { process, ended } = run(copy.folder, 'build');
    await untilAtWork(process);
    process.kill('SIGINT');
    expect(await ended).toEqual({
      status: null,
      signal: 'SIGINT',
      stdout: '',
      stderr: 'Nothing was built: interrupted. dist/ is as it was.\n',
    });
    expectOnline();
    expect(leftovers(copy.folder)).toEqual([]);
  }, 60_000);

  it.runIf(process.platform !== 'win32')(
    'in a folder that may not be written to',
    async () => {
      chmodSync(join(copy.folder, '.breche'), 0o555);
      // Nothing is forbidden to root: it asks in the name of nobody.
      chmodSync(copy.folder, 0o755);
      const nobody = isRoot ? { user: 65_534 } : {};
      const ended = await run(copy.folder, 'build', nobody).ended;
      chmodSync(join(copy.folder, '.breche'), 0o755);
      expectOneLine(ended, `this user may not write there: ${join(copy.folder, '.breche')}`);
      expectOnline();
    },
    60_000,
  );

  it.runIf(mayMount())(
    'when host/ cannot be exchanged, which stays as it was too',
    async () => {
      const last = new Map([['nginx.conf', 'of the last one']]);
      const order = { arguments: ['--host', 'nginx'] };
      // As a container has it that shares one folder.
      mkdirSync(host, { recursive: true });
      execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', host]);
      try {
        writeFiles(host, last);
        const ended = await run(copy.folder, 'build', order).ended;
        expectOneLine(ended, `a folder is in use, or a disk of its own: ${host}`);
        expectOnline();
        expect(snapshot(host)).toEqual(bytesOf(last));
        expect(leftovers(copy.folder)).toEqual([]);
      } finally {
        execFileSync('umount', [host]);
      }
    },
    60_000,
  );

  it.runIf(mayMount())(
    `on a disk that is full (${disks})`,
    async () => {
      for (let disk = 0; disk < disks; disk++) {
        const small = copyProject(8 * 2 ** 20);
        try {
          writeFiles(join(small.folder, 'content'), goodContent());
          writeFiles(join(small.folder, 'dist'), online);
          // Room for the beginning, at random: a build needs about 2 MB.
          fill(small.folder, (1_500_000 * (disk + Math.random())) / disks);
          expectOneLine(await run(small.folder, 'build').ended, 'the disk is full');
          expect(snapshot(join(small.folder, 'dist'))).toEqual(bytesOf(online));
          expect(leftovers(small.folder)).toEqual([]);
        } finally {
          small.remove();
        }
      }
    },
    1_200_000,
  );
});

function bytesOf(files: typeof online): Map<string, string> {
  return new Map(
    [...files].sort().map(([path, data]) => [path, Buffer.from(data).toString('base64')]),
  );
}

function expectOnline(): void {
  expect(snapshot(dist)).toEqual(bytesOf(online));
}

/**
 * Waits until a build has its lock.
 * @throws Error when it ended without
 */
async function untilAtWork(build: ChildProcess): Promise<void> {
  const lock = `build-${build.pid ?? ''}-`;
  while (!leftovers(copy.folder).some((name) => name.startsWith(lock))) {
    if (build.exitCode !== null) throw new Error('The build ended before it was seen at work');
    await wait(20);
  }
}

/** Fills a file system but for some bytes. */
function fill(folder: string, left: number): void {
  const free = Number(
    execFileSync('df', ['--output=avail', '-B1', folder], { encoding: 'utf8' }).split('\n')[1],
  );
  writeFileSync(join(folder, 'ballast'), new Uint8Array(Math.max(0, free - left)));
}

function mayMount(): boolean {
  if (!isRoot || process.platform !== 'linux') return false;
  try {
    copyProject(2 ** 23).remove();
    return true;
  } catch {
    return false;
  }
}
