import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readContent } from '../../src/library/content.ts';
import { projectFolder } from '../site/support/build-site.ts';
import { writeContent } from './corpus/write-content.ts';

const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
const count = 20;

/** Writes a corpus and gives its texts by path. */
function corpus(name: string, seed: string): Map<string, string> {
  const to = join(folder, name);
  const options = { stories: count, seed, record: false };
  writeContent(join(projectFolder, 'content'), to, options);
  return new Map(
    readdirSync(to, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(to.length), readFileSync(path, 'utf8')]),
  );
}

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the made corpus', () => {
  const first = corpus('first', 'one');

  it('has no fault', () => {
    const { library, faults } = readContent(join(folder, 'first'));
    expect(faults).toEqual([]);
    expect(library.stories).toHaveLength(count);
    expect(library.stories.flatMap(({ editions }) => Object.keys(editions))).toHaveLength(
      2 * count,
    );
  });

  it('is the same for the same seed and another for another', () => {
    expect(corpus('second', 'one')).toEqual(first);
    expect(corpus('third', 'two')).not.toEqual(first);
  });
});
