import type { Reading } from '../library/content.ts';
import type { Fault } from '../library/fault.ts';
import type { WrittenText } from '../library/written-text.ts';
import { align } from './align.ts';
import { passageOf, type Passage } from './passage.ts';
import { dates } from './rules/dates.ts';
import { figures } from './rules/figures.ts';
import { glossary } from './rules/glossary.ts';
import { links } from './rules/links.ts';
import { lostWords } from './rules/lost-words.ts';
import { names } from './rules/names.ts';
import { negation } from './rules/negation.ts';
import { quotes } from './rules/quotes.ts';
import { repeated } from './rules/repeated.ts';
import type { Finding, PairRule, PassageRule, Vocabulary } from './rules/rule.ts';
import { structure } from './rules/structure.ts';
import { typography } from './rules/typography.ts';
import { untranslated } from './rules/untranslated.ts';
import { originalOf, rememberBlocks } from './staleness.ts';
import { waive } from './waivers.ts';

const passageRules: readonly PassageRule[] = [quotes, typography, repeated, glossary];
const pairRules: readonly PairRule[] = [figures, dates, links, names, negation, untranslated];

/** What the rules of translation find, waivers applied: each text in itself, and against its original. */
export function ruleFaults({ texts, library }: Pick<Reading, 'texts' | 'library'>): Fault[] {
  const blocks = rememberBlocks();
  const known = new Map<WrittenText, Passage[]>();
  const passages = (text: WrittenText): readonly Passage[] => {
    const read = known.get(text) ?? blocks(text).map(passageOf);
    known.set(text, read);
    return read;
  };
  const vocabulary: Vocabulary = {
    companies: Object.values(library.companies),
    glossary: library.glossary,
  };
  return texts.flatMap((text) => {
    const original = text.locale === text.original ? undefined : originalOf(text, texts);
    const findings = [
      ...passageFindings(passages(text), text.locale, vocabulary),
      ...(original
        ? pairFindings(
            { locale: original.locale, passages: passages(original) },
            { locale: text.locale, passages: passages(text) },
            vocabulary,
          )
        : []),
    ];
    return waive(text, findings);
  });
}

/** One text of a pair. */
interface Side {
  locale: string;
  passages: readonly Passage[];
}

export function passageFindings(
  passages: readonly Passage[],
  locale: string,
  vocabulary: Vocabulary,
): Finding[] {
  return passages.flatMap((passage) =>
    passageRules.flatMap((rule) => rule(passage, locale, vocabulary)),
  );
}

/** Holds a translation against its original, passage by passage. */
export function pairFindings(original: Side, translation: Side, vocabulary: Vocabulary): Finding[] {
  const alignments = align(original.passages, translation.passages);
  const languages = { original: original.locale, translation: translation.locale };
  const pairs = alignments.flatMap(({ original: from, translation: to }) =>
    from && to ? [{ original: from, translation: to }] : [],
  );
  return [
    ...structure(alignments),
    ...lostWords(pairs, languages),
    ...pairs.flatMap((pair) => pairRules.flatMap((rule) => rule(pair, languages, vocabulary))),
  ];
}
