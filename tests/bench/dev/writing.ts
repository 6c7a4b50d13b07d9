import { join } from 'node:path';
import { startDev } from '../../fixtures/dev-process.ts';
import { edits } from '../build/edits.ts';
import { laySite } from '../build/our-site.ts';
import { raceFolder } from '../build/race.ts';
import { machine, type Machine } from '../machine.ts';
import type { MadeStory } from '../corpus/make-story.ts';

/** What somebody waits for who writes in a site of one size: milliseconds. */
export interface Writing {
  stories: number;
  machine: Machine;
  starts: Start[];
  /** From the saved file to the page with the change in it. */
  saved: { what: string; milliseconds: number[] }[];
}

/** From the command to the address of the site, and to the first page. */
interface Start {
  page: string;
  /** Whether nothing was kept of an earlier start. */
  clean: boolean;
  ready: number;
  first: number;
}

/** How often each edit is made. */
const rounds = 3;
/** Milliseconds until `dev` has kept what it read, and has looked for faults. */
const patience = 300_000;

/** Starts `npm run dev` on a made site, looks at pages and edits a story. */
export async function writing(
  stories: number,
  seed: string,
  say: (line: string) => void,
): Promise<Writing> {
  const folder = join(raceFolder(stories), 'breche');
  const site = laySite(folder, stories, seed);
  site.clean();
  const { corpus } = site;
  const story = edits.figure(corpus, stories);
  const pages = { home: '/en/', story: `/en/articles/${story.editions.en.matter.slug}/` };
  const starts: Start[] = [];
  const saved: Writing['saved'] = [];
  const visit = async (
    page: keyof typeof pages,
    clean: boolean,
    then?: (origin: string) => Promise<void>,
  ): Promise<void> => {
    const started = performance.now();
    const dev = await startDev(folder);
    try {
      const ready = performance.now() - started;
      await textOf(dev.origin + pages[page]);
      const first = performance.now() - started;
      starts.push({ page, clean, ready, first });
      say(`${stories} stories, ${page}${clean ? ', clean' : ''}: ${Math.round(first)} ms`);
      // What was read is kept, and whoever writes on finds the thread of the findings at rest.
      await dev.line(/\d errors, \d+ warnings/, patience);
      await then?.(dev.origin);
    } finally {
      await dev.stop();
    }
  };
  await visit('home', true);
  await visit('home', false);
  await visit('story', false, async (origin) => {
    for (const [what, edit] of Object.entries(changes))
      saved.push({
        what,
        milliseconds: await times(edit, story, origin + pages.story, site.write),
      });
  });
  for (const { what, milliseconds } of saved)
    say(`${stories} stories, ${what}: ${milliseconds.map(Math.round).join(', ')} ms`);
  return { stories, machine: machine(), starts, saved };
}

/** Changes a story for the n-th time; the text is what its page then has. */
type Change = (story: MadeStory, round: number) => { story: MadeStory; text: string };

const changes: Readonly<Record<string, Change>> = {
  'a figure': (story, round) => {
    const count = 7_654_321 + round;
    const figures = story.facts.figures.map((figure) =>
      figure.id === 'recount' ? { ...figure, count } : figure,
    );
    const text = count.toLocaleString('en-GB');
    return { story: { ...story, facts: { ...story.facts, figures } }, text };
  },
  'a sentence': (story, round) => {
    const { en } = story.editions;
    const text = `Nothing else is known at hour ${round + 1}.`;
    const prose = en.prose.replace('\n\n', ` ${text}\n\n`);
    return { story: { ...story, editions: { ...story.editions, en: { ...en, prose } } }, text };
  },
};

async function times(
  change: Change,
  story: MadeStory,
  page: string,
  write: (story: MadeStory) => void,
): Promise<number[]> {
  const all: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const changed = change(story, round);
    write(changed.story);
    const started = performance.now();
    while (!(await textOf(page)).includes(changed.text)) {
      if (performance.now() - started > 60_000)
        throw new Error(`${page} never said “${changed.text}”`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    all.push(performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
  return all;
}

async function textOf(address: string): Promise<string> {
  return (await fetch(address)).text();
}
