import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { visit } from './support/browser.ts';
import { expectedOf } from './support/expected.ts';

const site = inject('sites').whole;
const { library, languages } = expectedOf(site);

/**
 * Bytes on the wire, brotli, and requests: until the field of the search stands open over a story,
 * and until a first word has been found. Most of the latter is Pagefind's WebAssembly, 60 kB.
 */
const most = {
  opening: { bytes: 10_300, requests: 3 },
  searching: { bytes: 104_000, requests: 14 },
};

test.each(languages)(
  'opening the search and a first search stay light, in $tag',
  async (language) => {
    const [story] = library.stories;
    if (!story) throw new Error('There is no story');
    const { page, open, requests, end } = await visit(site);
    await open(language.addresses.article(story).slice(site.base.length));
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.waitForLoadState('networkidle');
    await dialog.getByRole('searchbox').fill('T-Mobile');
    await dialog.getByRole('article').first().waitFor();
    await page.waitForLoadState('networkidle');

    const paths = requests.slice(before).map((path) => path.split('?')[0] ?? '');
    // What is searched loads behind the open field.
    const opening = weigh(paths.filter((path) => !path.includes('/pagefind/')));
    const all = weigh(paths);
    console.log(
      `${language.tag}: opening ${JSON.stringify(opening)}, first search ${JSON.stringify(all)}`,
    );
    expect(opening.bytes).toBeLessThanOrEqual(most.opening.bytes);
    expect(opening.requests).toBeLessThanOrEqual(most.opening.requests);
    expect(all.bytes).toBeLessThanOrEqual(most.searching.bytes);
    expect(all.requests).toBeLessThanOrEqual(most.searching.requests);
    await end();
  },
);

function weigh(paths: readonly string[]): { bytes: number; requests: number } {
  const sizes = paths.map((path) => {
    const file = path.slice(site.base.length);
    const bytes = readFileSync(join(site.dist, file, path.endsWith('/') ? 'index.html' : ''));
    // Compressed files stay as they are.
    return Math.min(bytes.length, brotliCompressSync(bytes).length);
  });
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), requests: paths.length };
}
