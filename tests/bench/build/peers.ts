import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openLanguages } from '../../../src/i18n/language.ts';
import { placeFrom } from '../../../src/i18n/place.ts';
import { readContent } from '../../../src/library/content.ts';
import { installLocked } from '../../fixtures/install-locked.ts';
import { projectFolder, siteOrigin } from '../../site/support/build-site.ts';
import type { MadeStory, StoryMaker } from '../corpus/make-story.ts';
import type { Contestant } from './contestant.ts';
import { markdownOf } from './markdown.ts';
import { measure, sum, type Command } from './measure.ts';

const templates = join(import.meta.dirname, '../peers');

/** Where peers are installed; the sites built with them lie below, so that they find them. */
export const peersFolder = join(projectFolder, '.breche/bench/peers');

/** A peer: how it is called, and where its stories go. */
interface Peer {
  name: string;
  version: () => string | undefined;
  /** Folder of its templates beside this one. */
  templates: string;
  source: (locale: string, id: string) => string;
  styles: string;
  command: Pick<Command, 'command' | 'arguments'>;
  /** What builds leave besides `dist/`. */
  caches: readonly string[];
}

const eleventy = join(peersFolder, 'node_modules/@11ty/eleventy');
const peers: readonly Peer[] = [
  {
    name: 'Eleventy + Pagefind',
    version: () =>
      (JSON.parse(readFileSync(join(eleventy, 'package.json'), 'utf8')) as { version: string })
        .version,
    templates: 'eleventy',
    source: (locale, id) => `src/${locale}/articles/${id}.md`,
    styles: 'static/site.css',
    command: { command: process.execPath, arguments: [join(eleventy, 'cmd.cjs'), '--quiet'] },
    caches: ['.cache'],
  },
  {
    name: 'Hugo + Pagefind',
    version: hugoVersion,
    templates: 'hugo',
    source: (locale, id) => `content/${locale}/articles/${id}.md`,
    styles: 'static/site.css',
    command: { command: 'hugo', arguments: ['--quiet'] },
    caches: ['resources'],
  },
];

/**
 * Lays out the same stories for each peer that is installed: Eleventy always, Hugo where it is.
 * @param folder name of a folder of their own below {@link peersFolder}
 */
export async function layPeers(
  folder: string,
  corpus: StoryMaker,
  stories: number,
): Promise<Contestant[]> {
  await installLocked(templates, peersFolder);
  const place = placeFrom({ SITE_URL: siteOrigin });
  const languages = openLanguages(readContent(join(projectFolder, 'content')).library, place);
  return peers.flatMap((peer) => {
    const version = peer.version();
    if (version === undefined) return [];
    const site = join(peersFolder, 'sites', folder, peer.templates);
    const write = (story: MadeStory): void => {
      for (const language of languages)
        writeText(join(site, peer.source(language.tag, story.id)), markdownOf(story, language));
    };
    rmSync(site, { recursive: true, force: true });
    cpSync(join(templates, peer.templates), site, { recursive: true });
    writeText(join(site, peer.styles), readFileSync(join(templates, 'site.css'), 'utf8'));
    for (let index = 0; index < stories; index++) write(corpus.story(index));
    return [
      {
        name: peer.name,
        version,
        output: join(site, 'dist'),
        clean: () => {
          for (const name of ['dist', ...peer.caches])
            rmSync(join(site, name), { recursive: true, force: true });
        },
        write,
        build: async () => {
          const built = await measure({ ...peer.command, folder: site });
          // Pagefind leaves the files of former indexes where they are.
          rmSync(join(site, 'dist/pagefind'), { recursive: true, force: true });
          return sum(built, await measure({ ...pagefind, folder: site }));
        },
      },
    ];
  });
}

const pagefind = {
  command: process.execPath,
  arguments: [
    join(projectFolder, 'node_modules/pagefind/lib/runner/bin.cjs'),
    ...['--site', 'dist', '--silent'],
  ],
};

function hugoVersion(): string | undefined {
  try {
    return /v[\d.]+/.exec(execFileSync('hugo', ['version'], { encoding: 'utf8' }))?.[0].slice(1);
  } catch {
    return undefined;
  }
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
