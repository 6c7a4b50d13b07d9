import { grammarOf } from '../languages/grammar.ts';
import { segmentPairs } from '../segments.ts';
import { sentencesOf } from '../sentences.ts';
import type { Finding, Languages, Pair } from './rule.ts';

/**
 * Sentences that a translation lost, part of rule `structure`. A passage has lost words when it has
 * fewer sentences than its original, semicolons and colons do not make up for them, and it is
 * shorter than expected by half of the shortest sentence for each; or when it is far too short.
 * Pieces between the same two components are held against each other too. Shortness is the
 * deviation from the expected length in units of its square root (after Gale and Church, A Program
 * for Aligning Sentences in Bilingual Corpora, 1993).
 *
 * How the thresholds do on the content of this site stands in `content/checks.md`.
 *
 * - good: two sentences joined by a semicolon, with all their words
 * - bad: three sentences rendered by two, and a sixth shorter
 *
 * Severity: error.
 */
const lostShare = 0.5;
const shortSegment = -1;
const farTooShort = -4;

const prose: ReadonlySet<string> = new Set([
  'description',
  'paragraph',
  'item',
  'quotation',
  'row',
]);

export function lostWords(
  pairs: readonly Pair[],
  languages: Languages,
): ReadonlyMap<Pair, Finding> {
  const ratio = expectedRatio(pairs, languages);
  return new Map(
    pairs.flatMap((pair): [Pair, Finding][] => {
      if (!prose.has(pair.original.block.kind)) return [];
      const lost = lossIn(pair, languages, ratio);
      return lost ? [[pair, findingOf(lost, pair)]] : [];
    }),
  );
}

function findingOf({ value, sentences, at }: Loss, { translation }: Pair): Finding {
  return {
    rule: 'structure',
    severity: 'error',
    value,
    ...translation.place(at),
    message: `words of the original seem to be lost${sentences > 0 ? `, it has ${sentences} more sentences` : ''}: look for “${value}”`,
    hint: 'hold the block against the original, and translate what is missing',
  };
}

interface Loss {
  /** First words of the original's piece that was rendered too short. */
  value: string;
  sentences: number;
  at: number;
}

function lossIn(pair: Pair, languages: Languages, ratio: number): Loss | undefined {
  const { original, translation } = pair;
  const whole = compare(original.text, translation.text, languages, ratio);
  if (whole.fewer > 0)
    for (const [from, to] of segmentPairs(original, translation)) {
      const { short, lacks } = compare(from.text, to.text, languages, ratio);
      if (short < shortSegment && lacks)
        return { value: opening(from.text), sentences: whole.fewer, at: to.start };
    }
  return whole.lacks || whole.short < farTooShort
    ? { value: opening(original.text), sentences: whole.fewer, at: 0 }
    : undefined;
}

interface Comparison {
  /** How many sentences the translation has less. */
  fewer: number;
  /** The deviation from the expected length, negative for a shorter text. */
  short: number;
  /** Whether so much is missing that it is not only sentences that were joined. */
  lacks: boolean;
}

function compare(from: string, to: string, languages: Languages, ratio: number): Comparison {
  const expected = from.length * ratio;
  const said = sentencesOf(languages.original, from).map(({ text }) => text.trim().length);
  const fewer = said.length - sentencesOf(languages.translation, to).length;
  return {
    fewer,
    short: (to.length - expected) / Math.sqrt(expected + 1),
    lacks:
      fewer > 0 &&
      fewer + divisions(from) > divisions(to) &&
      expected - to.length > lostShare * fewer * Math.min(...said) * ratio,
  };
}

/** Semicolons and colons that divide a sentence. */
function divisions(text: string): number {
  return [...text.matchAll(/[;:]\s/gu)].length;
}

/** Length of a translation for each character of its original, from this text and, while it is short, from its languages. */
function expectedRatio(pairs: readonly Pair[], languages: Languages): number {
  const usual =
    (grammarOf(languages.translation).relativeLength ?? 1) /
    (grammarOf(languages.original).relativeLength ?? 1);
  const weight = 2000;
  const total = (side: keyof Pair): number =>
    pairs.reduce((sum, pair) => sum + pair[side].text.length, 0);
  return (total('translation') + weight * usual) / (total('original') + weight);
}

function opening(text: string): string {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];
  return words.slice(0, 6).join(' ');
}
