import type { Fault } from './fault.ts';
import type { TextFile } from './files.ts';
import { most } from './yaml.ts';

/** A line of `words.txt`: a word that is right though no dictionary has it. */
export interface ListedWord {
  word: string;
  /** Languages in which it is right; every language when there are none. */
  languages: readonly string[];
  file: string;
  line: number;
}

const shape =
  /^(?<word>\p{L}[\p{L}\p{M}]*(?:[’-]\p{L}[\p{L}\p{M}]*)*)(?<languages>(?: [a-z]{2,3})*)$/u;
const { compare } = new Intl.Collator('en');

/**
 * Reads `words.txt`: one word a line, in the order of the alphabet, followed by the languages it
 * belongs to when it is no name. A line that begins with “#” is a comment.
 */
export function readWordList({ path, text }: TextFile): { words: ListedWord[]; faults: Fault[] } {
  const file = `content/${path}`;
  const words: ListedWord[] = [];
  const faults: Fault[] = [];
  text.split('\n').forEach((written, index) => {
    if (written === '' || written.startsWith('#')) return;
    const line = index + 1;
    const report = (message: string, hint: string): void => {
      faults.push({ file, line, column: 1, severity: 'warning', rule: 'spelling', message, hint });
    };
    const { word, languages = '' } = shape.exec(written)?.groups ?? {};
    if (word === undefined) {
      report(
        `“${written}” is not a word`,
        'write one word a line with ’ for an apostrophe, then the languages it belongs to: phishing fr',
      );
      return;
    }
    const before = words.at(-1)?.word;
    if (before !== undefined && compare(before, word) >= 0)
      report(
        compare(before, word) === 0
          ? `“${word}” stands twice`
          : `“${word}” stands after “${before}”`,
        'keep the words in the order of the alphabet, each once',
      );
    words.push({ word, languages: languages.split(' ').filter(Boolean), file, line });
  });
  return { words, faults: faults.slice(0, most) };
}
