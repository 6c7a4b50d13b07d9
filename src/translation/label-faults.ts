import type { Reading } from '../library/content.ts';
import type { Fault } from '../library/fault.ts';
import { faultOf } from './fault-of.ts';
import { neutral, wordsOf } from './passage.ts';
import { quotes } from './rules/quotes.ts';
import { repeated } from './rules/repeated.ts';
import type { WordsRule } from './rules/rule.ts';
import { spelling as spellingRule } from './rules/spelling.ts';
import { typography } from './rules/typography.ts';
import type { Spelling } from './spelling/spelling.ts';
import { vocabularyOf } from './vocabulary.ts';

const rules: readonly WordsRule[] = [quotes, typography, repeated, spellingRule];

/** What the rules on words find in those of the interface. They bear no waivers. */
export function labelFaults(
  { words: files, library }: Pick<Reading, 'words' | 'library'>,
  spelling?: Spelling,
): Fault[] {
  const vocabulary = vocabularyOf(library, spelling);
  return files.flatMap(({ locale, file, flat, yaml, source }) =>
    [...flat]
      .filter(([key]) => !key.startsWith('addresses.') && key !== 'language.formats')
      .flatMap(([key, value]) => {
        const words = wordsOf(value, () => yaml.locate(key.split('.')), source);
        const text = value.replaceAll(/\{\{[^}]*\}\}/g, ({ length }) => neutral.repeat(length));
        return rules.flatMap((rule) => rule({ ...words, text }, locale, vocabulary));
      })
      .map((finding) => faultOf(file, finding)),
  );
}
