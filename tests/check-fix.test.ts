import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/library/content.ts';
import type { Fault } from '../src/library/fault.ts';
import { contentFindings } from '../src/translation/findings.ts';
import { stampFor, withStamp } from '../src/translation/stamp.ts';
import { goodContent, replace, withFolder, type ContentFolder } from './fixtures/content-folder.ts';

const command = join(import.meta.dirname, '../src/cli/check.ts');
const english = 'content/articles/t-mobile-2021/en.mdx';
const french = 'content/articles/t-mobile-2021/fr.mdx';
const labels = 'content/locales/fr.json';
/** Faults to plant: what stands in the small content folder, what is put there, what mends it. */
const planted: readonly (readonly [file: string, right: string, wrong: string, mended: string])[] =
  [
    [english, 'T-Mobile US: 100 million', 'T-Mobile US : 100 million', 'T-Mobile US: 100 million'],
    [english, 'a seller offered', 'a “seller“ , `a , b` offered', 'a “seller”, `a , b` offered'],
    [english, 'grew, and what', 'grew,and what', 'grew, and what'],
    [english, 'agreed to pay', 'agreed ,, to pay', 'agreed, to pay'],
    [french, 'chez T-Mobile', 'chez “T-Mobile”', 'chez «\u202fT-Mobile\u202f»'],
    [french, 'En août 2021, un', 'En août 2021 , dès 9h, un', 'En août 2021, dès 9\u00a0h, un'],
    [french, "l'entreprise", "l' entreprise", "l'entreprise"],
    [french, 'T-Mobile a', 'T-Mobile\u200b a', 'T-Mobile a'],
    [labels, '"name": "Français"', '"name": "Français ,"', '"name": "Français,"'],
  ];

/** A project folder with the planted faults, or with what becomes of them. The French file is CRLF. */
function project(state: 'wrong' | 'mended'): ContentFolder {
  const files: ContentFolder = new Map(
    [...goodContent()].map(([path, data]) => [`content/${path}`, data]),
  );
  for (const [file, right, wrong, mended] of planted)
    replace(files, file, right, state === 'wrong' ? wrong : mended);
  // One that nobody can mend for sure.
  replace(files, english, 'what was taken.', 'what was taken for 500 €.');
  const { texts } = withFolder(files, (root) => readContent(join(root, 'content'), '2026-11-22'));
  const [original, translation] = [english, french].map((path) =>
    texts.find(({ file }) => file === path),
  );
  if (!original || !translation) throw new Error('unread');
  files.set(
    french,
    `\uFEFF${withStamp(String(files.get(french)), stampFor(translation, original)).replaceAll('\n', '\r\n')}`,
  );
  return files;
}

function check(root: string, ...options: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [command, ...options], { cwd: root, encoding: 'utf8' });
}

function ofInterest(root: string): string[] {
  return contentFindings(readContent(join(root, 'content'), '2026-11-22'))
    .filter(({ rule }) => ['typography', 'quotes', 'stale'].includes(rule))
    .map(({ file, rule, fix }) => `${file} ${rule}${fix ? ' fix' : ''}`);
}

describe('check --fix', () => {
  it('mends what is certain in both languages, and keeps every other byte and the stamp', () => {
    withFolder(project('wrong'), (root) => {
      const read = (path: string): string => readFileSync(join(root, path), 'utf8');
      expect(ofInterest(root).filter((line) => line.endsWith(' fix')).length).toBe(12);

      const { stdout } = check(root, '--fix');
      expect(stdout).toContain(`${english}: 7 mended\n`);
      expect(stdout).toContain(`${french}: 5 mended\n`);
      expect(stdout).toContain(`${labels}: 1 mended\n`);
      expect(stdout).toContain(`${french}: stamp renewed, the wording is what it was\n`);
      for (const [path, data] of project('mended')) expect(read(path)).toBe(String(data));
      expect(ofInterest(root)).toEqual([`${english} typography`]);

      expect(check(root, '--fix').stdout).toContain('Nothing could be mended.\n');
      for (const [path, data] of project('mended')) expect(read(path)).toBe(String(data));
    });
  }, 120_000);

  it('mends the files that are named, and carries over the stamps of their translations', () => {
    withFolder(project('wrong'), (root) => {
      const { stdout, stderr } = check(root, '--fix', '--json', english);
      expect(stderr).toContain(`${english}: 7 mended\n`);
      expect((JSON.parse(stdout) as Fault[]).map(({ file }) => file)).toEqual([english]);
      const left = ofInterest(root);
      expect(left).toContain(`${french} typography fix`);
      expect(left.filter((line) => line.includes('stale'))).toEqual([]);
    });
  }, 120_000);

  it('says where spelling is not checked', () => {
    const files = project('mended');
    files.set('content/locales/ar.json', readFileSync('tests/fixtures/ar.json', 'utf8'));
    withFolder(files, (root) => {
      const spoken = 'Spelling is not checked in ar: there is no dictionary.\n';
      expect(check(root, '--json').stderr).toBe(spoken);
    });
  }, 120_000);

  it('exits with 2 on wrong usage', () => {
    const { status, stderr } = check('.', '--fixx');
    expect(status).toBe(2);
    expect(stderr).toContain('npm run check');
  });
});

describe('check', () => {
  it('tells of the files and folders that are named, however they are written', () => {
    withFolder(project('wrong'), (root) => {
      const filesOf = (path: string): string[] => {
        const found = JSON.parse(check(root, '--json', path).stdout) as Fault[];
        return [...new Set(found.map(({ file }) => file))];
      };
      for (const path of [english, `./${english}`, join(root, english)])
        expect(filesOf(path), path).toEqual([english]);
      expect(filesOf('content/articles/')).toEqual([english, french]);
      expect(filesOf('.')).toContain(labels);
    });
  }, 120_000);

  it('says of a file that is not there that it is not, and exits with 2', () => {
    const { status, stderr, stdout } = check('.', 'articles/nope.mdx');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('There is no file or folder “articles/nope.mdx”.');
  });
});
