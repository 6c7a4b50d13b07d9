import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KeptPages } from './kept-pages.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const parts = new Map([
  ['site', 'one'],
  ['glossary', 'one'],
]);
const open = (program = 'p', now = parts): KeptPages =>
  new KeptPages(join(root, 'cache'), program, (part) => now.get(part) ?? 'none');

/** A build that renders one page, made from the site and nothing else of the library. */
async function render(kept = open()): Promise<void> {
  const folder = join(root, 'dist', 'en');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'Hello');
  const page = {
    file: 'en/index.html',
    key: 'k',
    reads: kept.placesOf(new Set(['site'])),
    digest: 'd',
  };
  await kept.keep(join(root, 'dist'), [page], []);
}

describe('a kept page', () => {
  it('holds, and is put into the next build, as long as what it was made from is the same', async () => {
    await render();
    const kept = open();
    expect(kept.holds('en/index.html', 'k')).toBe(true);
    kept.restore(['en/index.html'], join(root, 'next'));
    expect(readFileSync(join(root, 'next/en/index.html'), 'utf8')).toBe('Hello');
    const digests = await kept.keep(join(root, 'next'), [], ['en/index.html']);
    expect(digests.get('en/index.html')).toBe('d');
    expect(open().holds('en/index.html', 'k')).toBe(true);
  });

  it('does not hold when its key, what it read or the program is another', async () => {
    await render();
    expect(open().holds('en/index.html', 'other')).toBe(false);
    expect(open('p', new Map([['site', 'two']])).holds('en/index.html', 'k')).toBe(false);
    expect(open('q').holds('en/index.html', 'k')).toBe(false);
    expect(open().holds('fr/index.html', 'k')).toBe(false);
  });

  it('holds when something changed that it did not read', async () => {
    await render();
    const now = new Map([...parts, ['glossary', 'two'] as const]);
    expect(open('p', now).holds('en/index.html', 'k')).toBe(true);
  });

  it('does not hold when somebody changed it', async () => {
    await render();
    writeFileSync(join(root, 'dist/en/index.html'), 'Hello, all');
    expect(open().holds('en/index.html', 'k')).toBe(false);
  });

  it('is forgotten when the site has it no more', async () => {
    await render();
    await open().keep(join(root, 'next'), [], []);
    expect(open().holds('en/index.html', 'k')).toBe(false);
  });

  it('does not hold when the list of pages was cut off', async () => {
    await render();
    const list = join(root, 'cache', 'pages.json');
    writeFileSync(list, readFileSync(list, 'utf8').slice(0, -20));
    expect(open().holds('en/index.html', 'k')).toBe(false);
  });
});
