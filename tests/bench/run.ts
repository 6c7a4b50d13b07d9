import { parseArgs } from 'node:util';
import { race, steps, type Race, type Step } from './build/race.ts';
import { writing, type Writing } from './dev/writing.ts';
import { reading, type Reading } from './read/reading.ts';
import { benchFolder, openResults, type ResultKind } from './report/results.ts';
import { writeReport } from './report/write-report.ts';
import { emptyBin } from './set-aside.ts';
import { runCommand, wholeNumber, WrongUsage } from './usage.ts';

const usage = `npm run bench [-- <stories>…] [--read|--search|--dev] [--again] [--rounds <number>] [--changes <names>] [--keep]

Builds made-up sites of so many stories in two languages (default 100 1000 4000 10000) with this
project, Eleventy and, where it is installed, Hugo, in turn: clean, with nothing changed, and after
one figure, one paragraph and one story. What was measured before is not measured again.
  --read    measures what readers wait for instead, in a browser (default 1000 10000)
  --search  measures no more than their searches; of over 1000 stories only the index is built
  --dev     measures what writers wait for (npm run dev; default 1000)
  --again   measures anew what was measured before
  --rounds  clean builds of each, and builds after each change (default 3, from 4000 stories 1)
  --changes which of nothing,figure,paragraph,story are made afterwards (default all of them)
  --keep    writes the tables and the plot into docs/speed.md and docs/speed.svg too
Tables, plot, sites and measurements come into .breche/bench/. Linux and macOS; memory on Linux only.
Exit codes: 0 measured, 1 a build failed, 2 wrong usage.`;

const seed = 'breche';

await runCommand(usage, async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      read: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      changes: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    say(usage);
    return;
  }
  const { again, keep } = values;
  const rounds = values.rounds === undefined ? undefined : wholeNumber(values.rounds);
  const changes = stepsNamed(values.changes);
  const counts = positionals.map(wholeNumber);
  const wanted = (otherwise: number[]): number[] => (counts.length > 0 ? counts : otherwise);
  if (values.read || values.search)
    await measureAll<Reading>('reads', wanted([1_000, 10_000]), again, (stories) =>
      reading(stories, seed, values.search, say),
    );
  else if (values.dev)
    await measureAll<Writing>('writes', wanted([1_000]), again, (stories) =>
      writing(stories, seed, say),
    );
  else
    await measureAll<Race>('builds', wanted([100, 1_000, 4_000, 10_000]), again, (stories) =>
      race(stories, rounds ?? (stories < 4_000 ? 3 : 1), changes, seed, say),
    );
  say(`\n${await writeReport(keep)}`);
  emptyBin();
});

function stepsNamed(names: string = steps.join()): Step[] {
  return names.split(',').map((name) => {
    const step = steps.find((one) => one === name);
    if (!step) throw new WrongUsage(`“${name}” is no change: ${steps.join(', ')}`);
    return step;
  });
}

async function measureAll<T extends { stories: number }>(
  kind: ResultKind,
  counts: readonly number[],
  again: boolean,
  measure: (stories: number) => Promise<T>,
): Promise<void> {
  const results = openResults<T>(kind);
  for (const stories of counts)
    if (results.has(stories) && !again)
      say(`${stories} stories: measured before (${benchFolder}/${kind}); --again measures anew`);
    else results.keep(await measure(stories));
}

function say(line: string): void {
  console.log(line);
}
