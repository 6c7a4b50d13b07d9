import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goodContent, type ContentFolder } from '../fixtures/content-folder.ts';
import { all, change } from './cases.ts';

const project = join(import.meta.dirname, '../..');

/** Every file below a folder: its bytes and when it was written. */
function snapshot(root: string): Map<string, string> {
  return new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        relative(root, path),
        `${statSync(path).mtimeMs} ${readFileSync(path).toString('base64')}`,
      ]),
  );
}

function write(root: string, files: ContentFolder): void {
  for (const [path, data] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), data);
  }
}

describe('a build of bad content', () => {
  let copy = '';

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'project-'));
    for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
      cpSync(join(project, name), join(copy, name), { recursive: true });
    symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'));
    write(
      join(copy, 'dist'),
      new Map<string, string | Uint8Array>([
        ['index.html', '<!doctype html><title>Online</title>'],
        ['fr/articles/vol/index.html', '<!doctype html><title>En ligne</title>'],
        ['pagefind/pagefind.fr.pf_meta', new Uint8Array([0, 255, 1, 254])],
      ]),
    );
  });
  afterAll(() => {
    rmSync(copy, { recursive: true });
  });

  it('exits with 1, lists every fault with its remedy, and leaves dist/ byte for byte', () => {
    const content = goodContent();
    all(
      change('articles/t-mobile-2021/facts.yaml', 'action: hacking', 'action: witchcraft'),
      change('articles/t-mobile-2021/en.mdx', '## What', '<script>alert(1)</script>\n\n## What'),
      change('articles/t-mobile-2021/fr.mdx', '## Ce', 'import x from "y"\n\n## Ce'),
    )(content);
    write(join(copy, 'content'), content);
    const before = snapshot(join(copy, 'dist'));
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/build.ts'], {
      cwd: copy,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: process.env['HOME'] ?? '',
        ASTRO_TELEMETRY_DISABLED: '1',
      },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('content/articles/t-mobile-2021/facts.yaml:10:9  error  schema');
    expect(stderr).toContain('content/articles/t-mobile-2021/en.mdx:10:1  error  mdx');
    expect(stderr).toContain('content/articles/t-mobile-2021/fr.mdx:12:1  error  mdx');
    expect(stderr.match(/→ \S/g)?.length).toBe(3);
    expect(snapshot(join(copy, 'dist'))).toEqual(before);
    expect(readdirSync(copy)).not.toContain('.breche');
  }, 60_000);
});
