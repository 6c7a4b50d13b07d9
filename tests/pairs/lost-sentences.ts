import { join } from 'node:path';
import { readContent } from '../../src/library/content.ts';
import { align } from '../../src/translation/align.ts';
import { blocksOf } from '../../src/translation/blocks.ts';
import { passageOf } from '../../src/translation/passage.ts';
import { lostWords } from '../../src/translation/rules/lost-words.ts';
import type { Languages, Pair } from '../../src/translation/rules/rule.ts';
import { sentencesOf } from '../../src/translation/sentences.ts';
import { originalOf } from '../../src/translation/staleness.ts';

/*
 * node tests/pairs/lost-sentences.ts: how the search for lost sentences does on the editions of the
 * site, as they stand, with each sentence taken out in turn, and with two joined by “and”.
 */

const conjunction: Readonly<Record<string, string>> = { en: ', and ', fr: ', et ' };
const prose = new Set(['description', 'paragraph', 'item', 'quotation', 'row']);

const { texts } = readContent(join(import.meta.dirname, '../../content'));
const count = { blocks: 0, reported: 0, taken: 0, found: 0, joined: 0, joinedReported: 0 };

for (const text of texts) {
  const original = text.locale === text.original ? undefined : originalOf(text, texts);
  if (!original) continue;
  const languages = { original: original.locale, translation: text.locale };
  const pairs = align(blocksOf(original).map(passageOf), blocksOf(text).map(passageOf)).flatMap(
    ({ original: from, translation: to }) =>
      from && to ? [{ original: from, translation: to }] : [],
  );
  count.blocks += pairs.length;
  count.reported += lostWords(pairs, languages).size;
  for (const pair of pairs)
    if (prose.has(pair.translation.block.kind)) tryChanges(pair, pairs, languages);
}
console.log(count);

function tryChanges(pair: Pair, pairs: readonly Pair[], languages: Languages): void {
  const { text } = pair.translation;
  const reported = (changed: string): number => {
    const instead = { ...pair, translation: { ...pair.translation, text: changed } };
    const others = pairs.map((other) => (other === pair ? instead : other));
    return lostWords(others, languages).has(instead) ? 1 : 0;
  };
  const sentences = sentencesOf(languages.translation, text);
  if (sentences.length < 2) return;
  for (const { text: sentence, start } of sentences) {
    count.taken += 1;
    count.found += reported(text.slice(0, start) + text.slice(start + sentence.length));
  }
  const joined = text.replace(/\. (?=\p{Lu})/u, conjunction[languages.translation] ?? '; ');
  if (joined === text) return;
  count.joined += 1;
  count.joinedReported += reported(joined);
}
