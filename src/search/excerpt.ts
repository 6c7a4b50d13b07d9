import type { Parts, ShownWord } from './content-parts.ts';

/** A piece of text; a marked one is what the reader asked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** What a result shows of a story. */
export interface Shown {
  title: Piece[];
  /** The description, or a passage of the prose where that says more of what was asked. */
  summary: Piece[];
}

/** Words of a passage, and how many of them may stand before the first that was asked for. */
const passageLength = 28;
const lead = 6;

/** @param places where the words asked for stand, as Pagefind counts */
export function shownOf(parts: Parts, places: readonly number[]): Shown {
  const asked = new Set(places);
  const said = stemsOf(parts.title, asked);
  const news = (words: readonly ShownWord[]): number => stemsOf(words, asked).difference(said).size;
  const passage = bestPassage(parts.prose, asked, news);
  const better = news(passage) > news(parts.description);
  return {
    title: pieces(parts.title, asked),
    summary: better ? withEllipses(passage, parts.prose, asked) : pieces(parts.description, asked),
  };
}

/** The passage that tells most, and of equals the first. */
function bestPassage(
  words: readonly ShownWord[],
  asked: ReadonlySet<number>,
  worth: (passage: readonly ShownWord[]) => number,
): ShownWord[] {
  let best: ShownWord[] = [];
  let most = 0;
  words.forEach(({ place }, at) => {
    if (!asked.has(place)) return;
    const start = sentenceStart(words, at);
    const passage = words.slice(start, start + passageLength);
    const found = worth(passage);
    if (found > most) [best, most] = [passage, found];
  });
  return best;
}

/** Where the sentence of a word begins, if that is near; else a few words before it. */
function sentenceStart(words: readonly ShownWord[], at: number): number {
  const first = Math.max(0, at - lead);
  for (let start = at; start > first; start -= 1) if (endsSentence(words[start - 1])) return start;
  return first;
}

function endsSentence(word: ShownWord | undefined): boolean {
  return /[.?!…][»”]?$/u.test(word?.text ?? '');
}

/** The different words of those asked for, without the endings that the search leaves aside. */
function stemsOf(words: readonly ShownWord[], asked: ReadonlySet<number>): Set<string> {
  const found = words.filter(({ place }) => asked.has(place));
  return new Set(found.map(({ text }) => text.toLowerCase().slice(0, 5)));
}

function withEllipses(
  passage: readonly ShownWord[],
  words: readonly ShownWord[],
  asked: ReadonlySet<number>,
): Piece[] {
  const [first, last] = [passage[0], passage.at(-1)];
  const previous = first && words[words.indexOf(first) - 1];
  const before = previous && !endsSentence(previous);
  const after = last && !endsSentence(last);
  return [
    ...(before ? [{ text: '… ', marked: false }] : []),
    ...pieces(passage, asked),
    ...(after ? [{ text: ' …', marked: false }] : []),
  ];
}

/** Words with the marked ones apart, without the brackets and commas that touch them. */
function pieces(words: readonly ShownWord[], asked: ReadonlySet<number>): Piece[] {
  const all: Piece[] = [];
  const add = (text: string, marked: boolean): void => {
    const last = all.at(-1);
    if (last?.marked === marked) last.text += text;
    else if (text !== '') all.push({ text, marked });
  };
  words.forEach(({ text, blank, place }, at) => {
    const [, before = '', word = '', after = ''] =
      /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
    add(before, false);
    add(word, asked.has(place));
    add(`${after}${at < words.length - 1 ? blank : ''}`, false);
  });
  return all;
}
