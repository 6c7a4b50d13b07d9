import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchBrowser } from '../../site/support/launch-browser.ts';
import { laySite } from '../build/our-site.ts';
import { installPeers } from '../build/peers.ts';
import { raceFolder } from '../build/race.ts';
import { machine, type Machine } from '../machine.ts';
import { madeLanguages } from '../made-languages.ts';
import { fullIndexes } from './full-index.ts';
import { ourSearch } from './our-search.ts';
import type { Searcher } from './searcher.ts';
import { sessionsOf } from './sessions.ts';
import { starlightSearch } from './starlight.ts';
import { timePages, type PageTime } from './time-pages.ts';
import { timeSearch, type Visit } from './time-search.ts';
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

/** Searches and reads a made site in a browser; builds the sites that are not there. */
export async function reading(
  stories: number,
  seed: string,
  say: (line: string) => void,
): Promise<Reading> {
  const folder = join(raceFolder(stories), 'breche');
  const ours = laySite(folder, stories, seed);
  if (!existsSync(join(ours.output, 'pagefind'))) {
    say(`${stories} stories: building our site`);
    await ours.build();
  }
  const { corpus } = ours;
  const languages = madeLanguages();
  await installPeers();
  say(`${stories} stories: making the other searches`);
  const starlight =
    stories <= mostStarlight
      ? await starlightSearch(String(stories), { corpus, stories, languages })
      : undefined;
  const searchers: Searcher[] = [
    ourSearch(folder, corpus.story(0)),
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
    say('  weighing all pages');
    const kinds = kindsIn(ours.output);
    say('  reading the heaviest page of each kind');
    const pages = await timePages(ours.output, browser, heaviestPages(kinds));
    return { stories, machine: machine(), searches, pages, kinds };
  } finally {
    await browser.close();
    await running.close();
  }
}

/** Of each kind in English, the heaviest; its path by the kind. */
function heaviestPages(kinds: readonly Kind[]): Record<string, string> {
  return Object.fromEntries(
    kinds
      .filter(({ kind }) => /^en\/(?:.*\/)?$/.test(kind))
      .map(({ kind, heaviest }) => [kind, heaviest.replace(/index\.html$/, '')]),
  );
}
