import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import type { Stamp } from '../model/edition.ts';
import { formerOriginal } from './former-original.ts';
import { revisionText } from './revision-report.ts';
import { revisions } from './revisions.ts';
import { stampFor } from './stamp.ts';

const before = '---\ntitle: T\ndescription: D\n---\n\nFirst, 3 leaks.\n\nSecond.\n';
const after = before.replace('3', '4').replace('Second.', 'Second.\n\nThird.');
const french = '---\ntitle: T\ndescription: D\n---\n\nD’abord, 3 fuites.\n\nDeuxième.\n';
const glossary = {
  leak: {
    terms: { en: 'leak', fr: 'fuite' },
    regional: {},
    definitions: {},
    avoid: {},
    sources: [],
  },
};
const original = writtenText(after);
const translation = writtenText(french, { locale: 'fr' });
const stamp: Stamp = stampFor(translation, writtenText(before));

/** A repository of its own, in which the original was changed, and changed again. */
let folder = '';
function git(...args: string[]): void {
  const who = ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'ignore' });
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'history-'));
  git('init');
  for (const text of [before, before.replace('First', 'Firstly'), after]) {
    mkdirSync(dirname(join(folder, original.file)), { recursive: true });
    writeFileSync(join(folder, original.file), text);
    git('add', '.');
    git('commit', '-m', 'x');
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('what is to be revised', () => {
  it('is shown with the text of before where git has it', () => {
    const former = formerOriginal(folder, original, stamp.blocks);
    expect(
      revisionText(
        revisions(stamp, original, translation, former),
        original,
        translation,
        glossary,
      ),
    ).toBe(
      `1. paragraph changed (en.mdx:6)
   - First, 3 leaks.
   + First, 4 leaks.
   = D’abord, 3 fuites.  (content/articles/acme-2026/fr.mdx:6)
     leak → fuite

2. paragraph added (en.mdx:10)
   + Third.`,
    );
  });

  it('is shown with the new text alone where there is no history', () => {
    expect(formerOriginal(tmpdir(), original, stamp.blocks)).toBeUndefined();
    expect(formerOriginal(folder, original, 'tAAAAAA')).toBeUndefined();
    const [first] = revisions(stamp, original, translation, undefined);
    expect(first).toMatchObject({ former: undefined, revised: false });
  });

  it('knows what was revised since', () => {
    const revised = writtenText(french.replace('3', '4'), { locale: 'fr' });
    const list = revisions(stamp, original, revised, undefined);
    expect(list.map((revision) => revision.revised)).toEqual([true, false]);
    expect(list[0]?.translation?.text).toBe('D’abord, 4 fuites.');
  });
});
