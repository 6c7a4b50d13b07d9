import type { Reading } from '../library/content.ts';
import type { Fault, Rule } from '../library/fault.ts';
import type { WrittenText } from '../library/written-text.ts';
import { align } from './align.ts';
import { draftFindings } from './draft-findings.ts';
import { withoutEchoes } from './echoes.ts';
import { passageOf, type Passage } from './passage.ts';
import { dates } from './rules/dates.ts';
import { figures } from './rules/figures.ts';
import { glossary } from './rules/glossary.ts';
import { links } from './rules/links.ts';
import { lostWords } from './rules/lost-words.ts';
import { mistakenTerms } from './rules/mistaken-terms.ts';
import { names } from './rules/names.ts';
import { negation } from './rules/negation.ts';
import { pageCounters } from './rules/page-counters.ts';
import { quotes } from './rules/quotes.ts';
import { repeated } from './rules/repeated.ts';
import type { Finding, PairRule, PassageRule, Vocabulary } from './rules/rule.ts';
import { spelling as spellingRule } from './rules/spelling.ts';
import { structure } from './rules/structure.ts';
import { termWords } from './rules/term-words.ts';
import { typography } from './rules/typography.ts';
import { untranslated } from './rules/untranslated.ts';
import type { Spelling } from './spelling/spelling.ts';
import { originalOf, rememberBlocks } from './staleness.ts';
import { settled, unsettledBlocks, type Unsettled } from './unsettled.ts';
import { vocabularyOf } from './vocabulary.ts';
import { waive } from './waivers.ts';

const passageRules: readonly PassageRule[] = [
  quotes,
  typography,
  pageCounters,
  repeated,
  glossary,
  termWords,
  spellingRule,
];
const pairRules: readonly PairRule[] = [
  figures,
  dates,
  links,
  names,
  negation,
  untranslated,
  mistakenTerms,
];

/** What the rules of translation find, waivers applied: each text in itself, and against its original. */
export function ruleFaults(
  { texts, library }: Pick<Reading, 'texts' | 'library'>,
  spelling?: Spelling,
): Fault[] {
  const vocabulary = vocabularyOf(library, spelling);
  const blocks = rememberBlocks();
  const known = new Map<WrittenText, Passage[]>();
  const passages = (text: WrittenText): readonly Passage[] => {
    const read = known.get(text) ?? blocks(text).map(passageOf);
    known.set(text, read);
    return read;
  };
  const unchecked: readonly Rule[] = spelling ? [] : ['spelling'];
  return texts.flatMap((text) => {
    const original = text.locale === text.original ? undefined : originalOf(text, texts);
    if (!original) {
      const findings = passageFindings(passages(text), text.locale, vocabulary);
      return waive(text, withoutEchoes(findings), [], unchecked);
    }
    const unsettled = unsettledBlocks(text, original, blocks);
    const find = (without: Unsettled): Finding[] => [
      ...passageFindings(
        passages(text).filter(({ block }) => !text.matter.draft || !without.has(block)),
        text.locale,
        vocabulary,
      ),
      ...pairFindings(
        { locale: original.locale, passages: passages(original) },
        { locale: text.locale, passages: passages(text) },
        vocabulary,
        without,
      ),
    ];
    const findings = [...find(unsettled), ...draftFindings(text, blocks(text), unsettled)];
    const held = unsettled.size > 0 ? find(settled) : [];
    return waive(text, withoutEchoes(findings), held, unchecked);
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

/**
 * Holds a translation against its original, passage by passage.
 * @param unsettled blocks of either that are left out
 */
export function pairFindings(
  original: Side,
  translation: Side,
  vocabulary: Vocabulary,
  unsettled: Unsettled = settled,
): Finding[] {
  const isSettled = (passage: Passage | undefined): boolean =>
    passage === undefined || !unsettled.has(passage.block);
  const alignments = align(original.passages, translation.passages).filter(
    (pair) => isSettled(pair.original) && isSettled(pair.translation),
  );
  const languages = { original: original.locale, translation: translation.locale };
  const pairs = alignments.flatMap(({ original: from, translation: to }) =>
    from && to ? [{ original: from, translation: to }] : [],
  );
  const lost = lostWords(pairs, languages);
  return [
    ...structure(alignments),
    ...lost.values(),
    ...pairs.flatMap((pair) => {
      const findings = pairRules.flatMap((rule) => rule(pair, languages, vocabulary));
      // A negation that went with its sentence, or was not translated with it, is the same fault.
      const whole = !lost.has(pair) && findings.every(({ rule }) => rule !== 'untranslated');
      return findings.filter(({ rule }) => whole || rule !== 'negation');
    }),
  ];
}
