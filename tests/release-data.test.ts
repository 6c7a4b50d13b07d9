import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readContent } from '../src/library/content.ts';
import { today } from '../src/model/dates.ts';
import { goodContent, withFolder } from './fixtures/content-folder.ts';

const command = join(import.meta.dirname, '../src/cli/data.ts');

function data(root: string, ...options: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [command, ...options], { cwd: root, encoding: 'utf8' });
}

it('gives the data a number, and says next time what has changed', { timeout: 60_000 }, () => {
  const files = new Map([...goodContent()].map(([path, text]) => [`content/${path}`, text]));
  withFolder(files, (root) => {
    const list = join(root, 'content/releases/changes.json');
    const first = data(root);
    expect(first.stdout).toContain('There was no release yet.\nstories: 1 added (t-mobile-2021)');
    expect(existsSync(list)).toBe(false);

    const release = data(root, 'release');
    expect(release.stdout).toContain('Released 1.0.0. Written: content/releases/changes.json,');
    expect([first.status, release.status]).toEqual([0, 0]);
    expect(JSON.parse(readFileSync(list, 'utf8'))).toMatchObject([
      { version: '1.0.0', date: today(), changes: { stories: { added: ['t-mobile-2021'] } } },
    ]);
    expect(data(root, 'release')).toMatchObject({
      stdout: 'Nothing has changed since 1.0.0.\n',
      status: 0,
    });

    const facts = join(root, 'content/articles/t-mobile-2021/facts.yaml');
    writeFileSync(facts, readFileSync(facts, 'utf8').replace('count: 7800000', 'count: 7900000'));
    expect(data(root, 'release').stdout).toMatch(
      /^Since 1\.0\.0:\nstories: 1 changed \(t-mobile-2021\)\n\nReleased 1\.1\.0\./,
    );
    const { releases } = readContent(join(root, 'content')).library;
    expect(releases.list.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);

    writeFileSync(facts, 'companies: []\n');
    const faulty = data(root, 'release');
    expect(faulty.stderr).toContain('Nothing was compared: mend these first.');
    expect(faulty.status).toBe(1);
    expect(data(root, 'everything')).toMatchObject({
      stderr: expect.stringContaining('“everything” is not something to do') as string,
      status: 2,
    });
  });
});
