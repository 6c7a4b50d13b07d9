import { accept } from './accept.ts';
import type { Import } from './import-text.ts';
import type { Received } from './read-xliff.ts';
import type { Refusal } from './refusal.ts';
import { wordInterchange, wordText, type WordPair } from './word-units.ts';
import { withWords } from './write-words.ts';

/**
 * Puts what a translation tool gave back into a locale file.
 * @param source the locale file as it is on the disk
 */
export function importWords(received: Received, pair: WordPair, source: string): Import {
  const { accepted, refusals, passedOver } = accept(received, wordInterchange(pair));
  const written = accepted.filter(({ changed }) => changed);
  const all = [
    ...refusals,
    ...written.flatMap(({ unit, target }): Refusal[] =>
      target.some((item) => typeof item === 'string' && /\{\{|\}\}|\$t\(/.test(item))
        ? [
            {
              unit: unit.id,
              message: `a placeholder is typed out: “${wordText(target)}”`,
              hint: 'use the marks of the source; nothing else stands for a value',
            },
          ]
        : [],
    ),
  ];
  if (all.length > 0) return { is: 'refused', refusals: all };
  const text = withWords(source, written, pair.reference);
  return { is: 'accepted', text, written: written.map(({ unit }) => unit.id), passedOver };
}
