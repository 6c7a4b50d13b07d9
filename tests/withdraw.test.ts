import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../src/library/content.ts';
import { stopsBuild } from '../src/library/fault.ts';
import { today } from '../src/model/dates.ts';
import { goodContent, withFolder, type ContentFolder } from './fixtures/content-folder.ts';

const command = join(import.meta.dirname, '../src/cli/withdraw.ts');
const id = 't-mobile-2021';

/** Hands over a project folder with the small content. */
function inProject(use: (root: string) => void): void {
  const files: ContentFolder = new Map(
    [...goodContent()].map(([path, data]) => [`content/${path}`, data]),
  );
  withFolder(files, use);
}

function withdraw(root: string, ...options: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [command, ...options], { cwd: root, encoding: 'utf8' });
}

it('takes a story off and keeps what its addresses and feeds say', { timeout: 30_000 }, () => {
  inProject((root) => {
    const { status, stdout } = withdraw(root, id, '--reason', 'privacy');
    expect(stdout).toBe(`Removed content/articles/${id}/, noted in content/withdrawn.yaml.\n`);
    expect(status).toBe(0);
    expect(existsSync(join(root, 'content/articles', id))).toBe(false);
    const { library, faults } = readContent(join(root, 'content'));
    expect(faults.filter(stopsBuild)).toEqual([]);
    expect(library.stories).toEqual([]);
    expect(library.withdrawn).toEqual([
      {
        id,
        published: '2026-11-22',
        withdrawn: today(),
        reason: 'privacy',
        companies: ['t-mobile-us'],
        editions: { en: [id], fr: ['vol-t-mobile-2021', 't-mobile-aout-2021'] },
        updates: ['first-report', 'agreement'],
        corrections: ['correction-2026-11-22'],
      },
    ]);
  });
});

it('refuses what it does not know, and leaves everything as it was', { timeout: 30_000 }, () => {
  inProject((root) => {
    for (const [options, code, says] of [
      [[id, '--reason', 'boring'], 2, 'Say why'],
      [[id, '--reason', 'duplicate', '--instead', id], 2, 'must name another story'],
      [[id, '--reason', 'duplicate', '--instead', 'x'], 1, 'There is no story “x” on the site.'],
    ] as const) {
      const { status, stderr } = withdraw(root, ...options);
      expect(stderr).toContain(says);
      expect(status).toBe(code);
    }
    expect(existsSync(join(root, 'content/articles', id, 'facts.yaml'))).toBe(true);
    expect(existsSync(join(root, 'content/withdrawn.yaml'))).toBe(false);
  });
});
