import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { readContent } from '../../src/library/content.ts';
import { rules, type Rule } from '../../src/library/fault.ts';
import { vocabularyOf } from '../../src/translation/vocabulary.ts';
import { findingsBetween, type Written } from '../fixtures/findings-between.ts';

/** A passage with its translation, in which at most one fault was planted. */
const pair = z.strictObject({
  id: z.string(),
  /** What the passage is about. */
  story: z.string(),
  from: z.string(),
  to: z.string(),
  /** The rule that must find the fault; null where there is none. */
  fault: z.enum(rules).nullable(),
  note: z.string().nullish(),
});
export type Pair = z.infer<typeof pair>;

export const directions = [
  ['en', 'fr'],
  ['fr', 'en'],
] as const;
export type Direction = (typeof directions)[number];

/** A pair with the rules that found something in it. */
export interface Judged {
  pair: Pair;
  direction: Direction;
  /** Of an even place in its file: not looked at while the rules were tuned. */
  heldOut: boolean;
  findings: readonly { rule: Rule; message: string }[];
}

const project = join(import.meta.dirname, '../..');

/** The pairs of one direction, in the order of their file. */
export function readPairs([from, to]: Direction): Pair[] {
  const file = join(import.meta.dirname, `${from}-${to}.yaml`);
  return z.array(pair).parse(parse(readFileSync(file, 'utf8')));
}

/** Holds every pair against the rules, with the companies and the glossary of the site. */
export function judgeAll(): Judged[] {
  return directions.flatMap((direction) =>
    readPairs(direction).map((one, index) => ({
      pair: one,
      direction,
      heldOut: index % 2 === 1,
      findings: findingsIn(one, direction),
    })),
  );
}

/**
 * Holds the pairs of `blind.yaml` against the rules. They were written after the rules and are
 * never used to improve them, so that they say what to expect of text that nobody has seen.
 */
export function judgeBlind(): Judged[] {
  const file = join(import.meta.dirname, 'blind.yaml');
  return z
    .array(pair.extend({ languages: z.enum(['en-fr', 'fr-en']) }))
    .parse(parse(readFileSync(file, 'utf8')))
    .map(({ languages, ...one }) => {
      const direction: Direction = languages === 'en-fr' ? directions[0] : directions[1];
      return { pair: one, direction, heldOut: true, findings: findingsIn(one, direction) };
    });
}

// Names of new stories are for content/words.txt: spelling is left out.
const vocabulary = vocabularyOf(readContent(join(project, 'content')).library, undefined);

function findingsIn({ from, to }: Pair, direction: Direction): Judged['findings'] {
  const [original, translation]: [Written, Written] = [
    { locale: direction[0], prose: from },
    { locale: direction[1], prose: to },
  ];
  return findingsBetween(original, translation, vocabulary);
}
