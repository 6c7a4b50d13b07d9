import type { Edit, Rule, Severity } from '../../library/fault.ts';
import type { Company } from '../../model/company.ts';
import type { Glossary } from '../../model/glossary.ts';
import type { Passage, Words } from '../passage.ts';
import type { Spelling } from '../spelling/spelling.ts';

/** Something that a rule found. */
export interface Finding {
  rule: Rule;
  severity: Severity;
  /** What a waiver names: the figure, the name, the words concerned. */
  value: string;
  line: number;
  column: number;
  message: string;
  /** The remedy, as an instruction. */
  hint: string;
  /** The remedy where it is certain. It changes white space and typographic marks only. */
  fix?: readonly Edit[] | undefined;
}

/** What is common to the whole site. */
export interface Vocabulary {
  companies: readonly Company[];
  glossary: Glossary;
  /** Left out where spelling is not to be checked. */
  spelling?: Spelling | undefined;
}

/** Looks at words wherever they stand, those of the interface too. */
export type WordsRule = (
  words: Words,
  locale: string,
  vocabulary: Vocabulary,
) => readonly Finding[];

/** Looks at one passage in itself; originals are held to these rules too. */
export type PassageRule = (
  passage: Passage,
  locale: string,
  vocabulary: Vocabulary,
) => readonly Finding[];

/** A passage of the original with its translation. */
export interface Pair {
  original: Passage;
  translation: Passage;
}

/** Which languages a pair is in. */
export interface Languages {
  original: string;
  translation: string;
}

/** Holds a passage against its original. */
export type PairRule = (
  pair: Pair,
  languages: Languages,
  vocabulary: Vocabulary,
) => readonly Finding[];
