import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { indexFolder } from '../../../src/search/index-folder.ts';
import { launchBrowser } from '../../site/support/launch-browser.ts';
import { laySite } from '../build/our-site.ts';
import { installPeers } from '../build/peers.ts';
import { raceFolder } from '../build/race.ts';
import type { MadeStory, StoryMaker } from '../corpus/make-story.ts';
import { machine, type Machine } from '../machine.ts';
import { madeLanguages } from '../made-languages.ts';
import { fullIndexes } from './full-index.ts';
import { ourSearch } from './our-search.ts';
import type { Searcher } from './searcher.ts';
import { sessionsOf } from './sessions.ts';
import { starlightSearch } from './starlight.ts';
import { timePages, type PageTime } from './time-pages.ts';
import { timeSearch, type Visit } from './time-search.ts';
import { layUnderIndex } from './under-index.ts';
import { kindsIn, type Kind } from './weights.ts';

/** What readers of one corpus wait for. */
export interface Reading {
  stories: number;
  machine: Machine;
  searches: { name: string; visits: Visit[] }[];
  pages: PageTime[];
  kinds: Kind[];
}

/** Beyond so many stories Starlight's build takes minutes and all the memory. */
const mostStarlight = 1_000;

/** With more stories, searches alone are measured over the pages of so many. */
const mostPages = 1_000;

/**
 * Searches and reads a made site in a browser; builds the sites that are not there.
 * @param alone whether to measure searches alone, for which a large site needs no pages of its own
 */
export async function reading(
  stories: number,
  seed: string,
  alone: boolean,
  say: (line: string) => void,
): Promise<Reading> {
  const { corpus, dist, first } = await siteOf(stories, seed, alone, say);
  const languages = madeLanguages();
  await installPeers();
  say(`${stories} stories: making the other searches`);
  const starlight =
    stories <= mostStarlight
      ? await starlightSearch(String(stories), { corpus, stories, languages })
      : undefined;
  const searchers: Searcher[] = [
    ourSearch(dist, first),
    ...(starlight ? [starlight] : []),
    ...(await fullIndexes(String(stories), corpus, stories, languages)),
  ];

  const running = await launchBrowser();
  const browser = await chromium.connect(running.wsEndpoint());
  try {
    const searches: Reading['searches'] = [];
    for (const searcher of searchers) {
      say(`  searching: ${searcher.name}`);
      const visits = await timeSearch(searcher, browser, sessionsOf(corpus, stories));
      searches.push({ name: searcher.name, visits });
    }
    if (alone) return { stories, machine: machine(), searches, pages: [], kinds: [] };
    say('  weighing all pages');
    const kinds = kindsIn(dist);
    say('  reading the heaviest page of each kind');
    const pages = await timePages(dist, browser, heaviestPages(kinds));
    return { stories, machine: machine(), searches, pages, kinds };
  } finally {
    await browser.close();
    await running.close();
  }
}

/** The built site, its corpus, and the first of the stories that have a page. */
async function siteOf(
  stories: number,
  seed: string,
  alone: boolean,
  say: (line: string) => void,
): Promise<{ corpus: StoryMaker; dist: string; first: MadeStory }> {
  const folder = join(raceFolder(stories), 'breche');
  const { corpus, output, build } = laySite(folder, stories, seed);
  const first = corpus.story(0);
  if (existsSync(join(output, indexFolder))) return { corpus, dist: output, first };
  if (!alone || stories <= mostPages) {
    say(`${stories} stories: building our site`);
    await build();
    return { corpus, dist: output, first };
  }
  const small = await siteOf(mostPages, seed, alone, say);
  const dist = join(raceFolder(stories), 'under-index');
  say(`${stories} stories: building our index`);
  await layUnderIndex(small.dist, join(folder, 'content'), dist);
  return { corpus, dist, first: small.first };
}

/** Of each kind in English, the heaviest; its path by the kind. */
function heaviestPages(kinds: readonly Kind[]): Record<string, string> {
  return Object.fromEntries(
    kinds
      .filter(({ kind }) => /^en\/(?:.*\/)?$/.test(kind))
      .map(({ kind, heaviest }) => [kind, heaviest.replace(/index\.html$/, '')]),
  );
}
