import { neutral } from './passage.ts';

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text, components taken out; a piece without a letter is none. */
export function sentencesOf(locale: string, text: string): { text: string; start: number }[] {
  const segmenter =
    segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'sentence' });
  segmenters.set(locale, segmenter);
  // After a point the mark of a source would hide the end of the sentence.
  const plain = text.replaceAll(neutral, ' ');
  return [...segmenter.segment(plain)]
    .map(({ segment, index }) => ({ text: segment, start: index }))
    .filter(({ text: sentence }) => /\p{L}/u.test(sentence));
}
