import { execFileSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { accented } from '../src/library/pseudo-locales.ts';
import { goodContent, replace } from './fixtures/content-folder.ts';
import { startDev, type DevProcess } from './fixtures/dev-process.ts';

const root = join(import.meta.dirname, '..');
const story = 'content/articles/t-mobile-2021';
const lost = 'La société a fermé l’accès dont il s’était servi. ';

/** A copy of the project with one story, whose translation is current. */
function copyProject(): string {
  const project = mkdtempSync(join(tmpdir(), 'project-'));
  for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  const content = goodContent();
  const heading = '## What is confirmed';
  const sentences =
    'The seller asked for money. The company closed the access that he had used. An inquiry began.';
  replace(content, 'articles/t-mobile-2021/en.mdx', heading, `${sentences}\n\n${heading}`);
  const titre = '## Ce qui est confirmé';
  const phrases = `Le vendeur demandait de l’argent. ${lost}Une enquête a commencé.`;
  replace(content, 'articles/t-mobile-2021/fr.mdx', titre, `${phrases}\n\n${titre}`);
  const correction =
    '<Correction date="2026-11-22">\nUne version précédente donnait un mois erroné.\n</Correction>';
  const last = content.get('articles/t-mobile-2021/fr.mdx') as string;
  content.set('articles/t-mobile-2021/fr.mdx', `${last}\n${correction}\n`);
  for (const [path, data] of content) {
    mkdirSync(dirname(join(project, 'content', path)), { recursive: true });
    writeFileSync(join(project, 'content', path), data);
  }
  const stamp = ['src/cli/translate.ts', 't-mobile-2021', 'fr', '--done'];
  execFileSync(process.execPath, stamp, { cwd: project });
  return project;
}

describe('npm run dev', () => {
  let project = '';
  let dev: DevProcess;

  const edit = (file: string, find: string, by: string): void => {
    const text = readFileSync(join(project, file), 'utf8');
    expect(text).toContain(find);
    writeFileSync(
      join(project, file),
      text.replace(find, () => by),
    );
  };
  const page = async (path: string): Promise<string> => (await fetch(dev.origin + path)).text();

  beforeAll(async () => {
    project = copyProject();
    dev = await startDev(project, '--pseudo');
  }, 60_000);
  afterAll(async () => {
    await dev.stop();
    rmSync(project, { recursive: true });
  });

  it('names a lost sentence with file and line as it is saved, and says when it is back', async () => {
    edit(`${story}/fr.mdx`, lost, '');
    const line = await dev.line(/lost/);
    expect(line).toMatch(
      /ERROR.* content\/articles\/t-mobile-2021\/fr\.mdx:\d+:1 {2}error {2}structure/,
    );
    expect(await dev.line(/→/)).toContain('translate what is missing');
    edit(`${story}/fr.mdx`, 'Une enquête', `${lost}Une enquête`);
    await dev.line(/fr\.mdx: clean again/);
    expect(dev.rest()).not.toMatch(/WARN|ERROR/);
  }, 60_000);

  it('shows an edit of the original, and what it makes of the translation', async () => {
    const path = '/en/articles/t-mobile-2021/';
    expect(await page(path)).toContain('The seller asked for money');
    edit(`${story}/en.mdx`, 'asked for money', 'asked for bitcoins');
    expect(await dev.line(/WARN/)).toMatch(/fr\.mdx:\d+:1 {2}warning {2}stale/);
    await vi.waitFor(async () => {
      expect(await page(path)).toContain('The seller asked for bitcoins');
    }, 10_000);
    edit(`${story}/en.mdx`, 'asked for bitcoins', 'asked for money');
    await dev.line(/fr\.mdx: clean again/);
  }, 60_000);

  it('shows a fault with which nothing can be built in the browser, and the page when it is mended', async () => {
    edit(`${story}/facts.yaml`, 'action: hacking', 'action: witchcraft');
    await dev.line(/facts\.yaml:\d+:9 {2}error {2}schema/);
    await vi.waitFor(async () => {
      const response = await fetch(`${dev.origin}/en/`);
      expect(response.status).toBe(500);
      expect(await response.text()).toContain('<title>ContentError</title>');
    }, 10_000);
    edit(`${story}/facts.yaml`, 'action: witchcraft', 'action: hacking');
    await dev.line(/facts\.yaml: clean again/);
    await vi.waitFor(async () => {
      expect((await fetch(`${dev.origin}/en/`)).status).toBe(200);
    }, 10_000);
  }, 60_000);

  it('hears of a folder that is added, of a save in it, and of its removal', async () => {
    const added = 'content/articles/t-mobile-2022';
    const shown = async (text: string, status: number): Promise<void> => {
      await vi.waitFor(async () => {
        const response = await fetch(`${dev.origin}/en/articles/t-mobile-2022/`);
        expect(response.status).toBe(status);
        expect(await response.text()).toContain(text);
      }, 10_000);
    };
    mkdirSync(join(project, added));
    for (const name of ['facts.yaml', 'en.mdx'])
      cpSync(join(project, story, name), join(project, added, name));
    await shown('asked for money', 200);
    edit(`${added}/en.mdx`, 'asked for money', 'asked for gold');
    await shown('asked for gold', 200);
    rmSync(join(project, added), { recursive: true });
    await shown('Page not found', 404);
  }, 60_000);

  it('speaks pseudo-locales when asked, with the prose of the original', async () => {
    const bracketed = await page('/en-XA/articles/t-mobile-2021/');
    expect(bracketed).toContain('lang="en-XA" dir="ltr"');
    expect(bracketed).toContain(accented('Skip to content'));
    expect(bracketed).toContain('The seller asked for money');
    expect(await page('/ar-XB/articles/t-mobile-2021/')).toContain('lang="ar-XB" dir="rtl"');
  }, 60_000);
});
