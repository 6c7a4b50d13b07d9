import { join } from 'node:path';
import { projectFolder } from '../../site/support/build-site.ts';
import { madeLanguages } from '../made-languages.ts';
import { machine, type Machine } from '../machine.ts';
import type { Contestant } from './contestant.ts';
import { edits } from './edits.ts';
import type { Cost } from './measure.ts';
import { changeOf, outputOf, sizeOf, type OutputChange, type OutputSize } from './output.ts';
import { laySite } from './our-site.ts';
import { installPeers, layPeer } from './peers.ts';
import { setAside } from '../set-aside.ts';

/** What is done to a built site before it is built again. */
export const steps = ['nothing', 'figure', 'paragraph', 'story'] as const;
export type Step = (typeof steps)[number];
export const stepNames: Readonly<Record<Step, string>> = {
  nothing: 'nothing',
  figure: 'one figure',
  paragraph: 'one paragraph',
  story: 'one more story',
};

/** How one generator did. */
export interface Result {
  name: string;
  version: string;
  /** One for each round. */
  clean: Cost[];
  size: OutputSize;
  /** Likewise; what it changed, in the first. */
  again: { step: Step; costs: Cost[]; change: OutputChange }[];
}

/** One corpus through all generators, in one run. */
export interface Race {
  stories: number;
  machine: Machine;
  results: Result[];
}

/** Below this directory of `.breche/bench/`, by number of stories. */
export function raceFolder(stories: number): string {
  return join(projectFolder, '.breche/bench/work', String(stories));
}

/**
 * Builds one corpus with each generator in turn, so that what else the machine does meets all.
 * @param rounds of clean builds, and of each change
 * @param changes what is changed after them
 */
export async function race(
  stories: number,
  rounds: number,
  changes: readonly Step[],
  seed: string,
  say: (line: string) => void,
): Promise<Race> {
  const folder = raceFolder(stories);
  say(`${stories} stories: writing the corpus`);
  setAside(join(folder, 'breche/content'));
  const ours = laySite(join(folder, 'breche'), stories, seed);
  await installPeers();
  const languages = madeLanguages();
  const contestants: Contestant[] = [
    ours,
    ...(['eleventy', 'hugo'] as const).flatMap(
      (name) => layPeer(name, String(stories), { corpus: ours.corpus, stories, languages }) ?? [],
    ),
  ];
  const clean = new Map<Contestant, Cost[]>();
  for (let round = 0; round < rounds; round++)
    for (const one of contestants) {
      one.clean();
      const cost = await one.build();
      clean.set(one, [...(clean.get(one) ?? []), cost]);
      say(`  ${one.name}, clean: ${told(cost)}`);
    }
  const outputs = new Map(contestants.map((one) => [one, outputOf(one.output)]));
  const results = contestants.map((one): Result => {
    const costs = clean.get(one) ?? [];
    const size = sizeOf(outputs.get(one) ?? new Map());
    return { name: one.name, version: one.version, clean: costs, size, again: [] };
  });
  for (const step of changes) {
    for (let round = 0; round < rounds; round++) {
      const story = step === 'nothing' ? undefined : edits[step](ours.corpus, stories, round);
      for (const [index, one] of contestants.entries()) {
        if (story) one.write(story);
        const cost = await one.build();
        const output = outputOf(one.output);
        const change = changeOf(outputs.get(one) ?? new Map(), output);
        outputs.set(one, output);
        const again = results[index]?.again ?? [];
        const before = again.find((other) => other.step === step);
        if (before) before.costs.push(cost);
        else again.push({ step, costs: [cost], change });
        say(`  ${one.name}, ${stepNames[step]} changed: ${told(cost)}, ${files(change)}`);
      }
    }
  }
  return { stories, machine: machine(), results };
}

function files({ changed, added, removed }: OutputChange): string {
  return `${changed} files changed, ${added} added, ${removed} removed`;
}

function told({ seconds, cpu }: Cost): string {
  return `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} CPU s`;
}
