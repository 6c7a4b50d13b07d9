import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../../src/i18n/language.ts';
import { installLocked } from '../../fixtures/install-locked.ts';
import { projectFolder } from '../../site/support/build-site.ts';
import type { MadeStory, StoryMaker } from '../corpus/make-story.ts';
import type { Contestant } from './contestant.ts';
import { markdownOf } from './markdown.ts';
import { measure, sum, type Command } from './measure.ts';
import { setAside } from '../set-aside.ts';

/** Where peers are installed; the sites built with them lie below, so that they find them. */
export const peersFolder = join(projectFolder, '.breche/bench/peers');
export const peerTemplates = join(import.meta.dirname, '../peers');

/** A generator: where its stories go, and how it is called. */
interface Peer {
  name: string;
  /** None when it is not installed. */
  version: () => string | undefined;
  source: (locale: string, id: string) => string;
  /** Where the style sheet goes that their pages share; none for one that brings its own. */
  styles?: string;
  command: Pick<Command, 'command' | 'arguments'>;
  /** Whether Pagefind's command makes the index; else the generator does. */
  indexed: boolean;
  /** What builds leave besides `dist/`. */
  caches: readonly string[];
}

const eleventy = join(peersFolder, 'node_modules/@11ty/eleventy');
const starlight = join(peersFolder, 'node_modules/@astrojs/starlight');

/** By the name of the folder of their templates. */
const peers = {
  eleventy: {
    name: 'Eleventy + Pagefind',
    version: () => versionIn(eleventy),
    source: (locale, id) => `src/${locale}/articles/${id}.md`,
    styles: 'static/site.css',
    command: { command: process.execPath, arguments: [join(eleventy, 'cmd.cjs'), '--quiet'] },
    indexed: true,
    caches: ['.cache'],
  },
  hugo: {
    name: 'Hugo + Pagefind',
    version: hugoVersion,
    source: (locale, id) => `content/${locale}/articles/${id}.md`,
    styles: 'static/site.css',
    command: { command: 'hugo', arguments: ['--quiet'] },
    indexed: true,
    caches: ['resources'],
  },
  starlight: {
    name: 'Starlight',
    version: () => versionIn(starlight),
    source: (locale, id) => `src/content/docs/${locale}/articles/${id}.md`,
    command: {
      command: process.execPath,
      arguments: [join(peersFolder, 'node_modules/astro/bin/astro.mjs'), 'build', '--silent'],
    },
    indexed: false,
    caches: ['.astro', 'node_modules'],
  },
} as const satisfies Readonly<Record<string, Peer>>;
export type PeerName = keyof typeof peers;

export async function installPeers(): Promise<void> {
  await installLocked(peerTemplates, peersFolder);
}

/**
 * Lays out the same stories for a peer.
 * @param folder name of a folder of its own below {@link peersFolder}
 * @returns nothing when the peer is not installed
 */
export function layPeer(
  peerName: PeerName,
  folder: string,
  {
    corpus,
    stories,
    languages,
  }: { corpus: StoryMaker; stories: number; languages: readonly Language[] },
): Contestant | undefined {
  const peer: Peer = peers[peerName];
  const version = peer.version();
  if (version === undefined) return undefined;
  const site = join(peersFolder, 'sites', folder, peerName);
  const write = (story: MadeStory): void => {
    for (const language of languages)
      writeText(join(site, peer.source(language.tag, story.id)), markdownOf(story, language));
  };
  setAside(site);
  cpSync(join(peerTemplates, peerName), site, { recursive: true });
  if (peer.styles !== undefined) cpSync(join(peerTemplates, 'site.css'), join(site, peer.styles));
  for (let index = 0; index < stories; index++) write(corpus.story(index));
  return {
    name: peer.name,
    version,
    output: join(site, 'dist'),
    clean: () => {
      for (const name of ['dist', ...peer.caches]) setAside(join(site, name));
    },
    write,
    build: async () => {
      const built = await measure({ ...peer.command, folder: site, environment });
      if (!peer.indexed) return built;
      // Pagefind leaves the files of former indexes where they are.
      setAside(join(site, 'dist/pagefind'));
      return sum(built, await measure({ ...pagefind, folder: site }));
    },
  };
}

/** Builds tell nobody of themselves. */
const environment = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };

const pagefind = {
  command: process.execPath,
  arguments: [
    join(projectFolder, 'node_modules/pagefind/lib/runner/bin.cjs'),
    ...['--site', 'dist', '--silent'],
  ],
};

function versionIn(folder: string): string {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

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
