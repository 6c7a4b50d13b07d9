import { z } from 'zod';
import { country } from './company.ts';
import { fullDate, type PartialDate } from './dates.ts';
import { translatable } from './edition.ts';
import { identifier, localeTag, webAddress } from './identifiers.ts';
import { dataTypes, type DataType, type Status } from './vocabulary.ts';

/** An official page in one language. */
const sourcePage = z.strictObject({
  url: webAddress.refine((url) => url.startsWith('https://'), {
    error: 'is not encrypted: an official page starts with https://',
  }),
  title: z.string().min(1),
  publisher: z.string().min(1),
});

/** `advice/sources.yaml`: official pages by id, each in the languages in which it was seen. */
export const adviceSources = z.record(
  identifier,
  z.record(localeTag, sourcePage).refine((pages) => Object.keys(pages).length > 0, {
    error: 'must name a page in one language at least',
  }),
);
export type AdviceSources = z.infer<typeof adviceSources>;

/** Something to do; its words live in each language. */
const step = z.strictObject({
  /** Unique within its topic. */
  id: identifier,
  /** Where it applies; everywhere when left out. */
  country: country.optional(),
  source: identifier,
});
export type AdviceStep = z.infer<typeof step>;

/** `advice/topics.yaml`: topics by id, the most serious first. */
export const adviceTopics = z.record(
  identifier,
  z.strictObject({
    /** Day on which its steps were last held against their sources. */
    reviewed: fullDate,
    /** Applies to every breach, whatever was taken. */
    always: z.boolean().default(false),
    /** What must be exposed for it to apply. */
    dataTypes: z.array(z.enum(dataTypes)),
    steps: z.array(step).min(1, { error: 'must have at least one step' }),
  }),
);

/** Front matter of `advice/<topic>/<locale>.mdx`: the words of a topic in one language. */
export const adviceMatter = z.strictObject({
  ...translatable,
  /** What to do, by step id. */
  steps: z.record(identifier, z.string().min(1)),
});

/** The words of a topic in one language. */
export type AdviceWords = Pick<z.infer<typeof adviceMatter>, 'title' | 'description' | 'steps'> & {
  locale: string;
};

export interface AdviceTopic extends z.infer<(typeof adviceTopics)['valueType']> {
  id: string;
  /** By locale; drafts are not here. */
  words: Readonly<Record<string, AdviceWords>>;
}

/** Advice to readers whose data were exposed. */
export interface Advice {
  /** The most serious first. */
  topics: readonly AdviceTopic[];
  sources: AdviceSources;
}

/** Months for which a review of advice holds: authorities change their pages about once a year. */
const monthsValid = 12;

/** The last day on which advice reviewed on a day counts as current. */
export function validUntil(reviewed: PartialDate): PartialDate {
  const date = new Date(`${reviewed}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + monthsValid);
  return date.toISOString().slice(0, 10);
}

/**
 * How advice on a story is put: not at all where the claim proved false, as a condition for as long
 * as nobody has confirmed it.
 */
export function adviceOn(status: Status): 'none' | 'conditional' | 'plain' {
  switch (status) {
    case 'retracted':
      return 'none';
    case 'alleged':
    case 'investigating':
    case 'disputed':
      return 'conditional';
    case 'confirmed':
    case 'settled':
      return 'plain';
  }
}

/**
 * The topics that answer what was exposed, the most serious first, those that always apply last.
 * @param most how many at most; those that always apply are never left out
 */
export function topicsFor(
  exposed: readonly DataType[],
  { topics }: Pick<Advice, 'topics'>,
  most = 5,
): AdviceTopic[] {
  const always = topics.filter((topic) => topic.always);
  const own = topics.filter(
    (topic) => !topic.always && topic.dataTypes.some((code) => exposed.includes(code)),
  );
  return [...own.slice(0, Math.max(0, most - always.length)), ...always];
}

/** The day since which none of these topics was left unreviewed: the oldest of their reviews. */
export function reviewedOn(topics: readonly Pick<AdviceTopic, 'reviewed'>[]): PartialDate {
  const [oldest] = topics.map(({ reviewed }) => reviewed).sort();
  if (oldest === undefined) throw new Error('There is no advice');
  return oldest;
}

/** The countries for which topics have steps of their own. */
export function countriesOf(topics: readonly Pick<AdviceTopic, 'steps'>[]): string[] {
  return [
    ...new Set(topics.flatMap(({ steps }) => steps.flatMap((one) => one.country ?? []))),
  ].sort();
}

/** The words of a topic for a language: its own, else the original's, else any. */
export function wordsFor({ id, words }: AdviceTopic, locale: string): AdviceWords {
  const found = words[locale] ?? words['en'] ?? Object.values(words)[0];
  if (!found) throw new Error(`The advice “${id}” has no words`);
  return found;
}

/** A step in words. */
export interface SaidStep {
  text: string;
  /** Language of the text. */
  locale: string;
  source: string;
}

/** What topics say to do everywhere, or in one country, in their order; what is the same, once. */
export function saidSteps(
  topics: readonly AdviceTopic[],
  locale: string,
  code?: string,
): SaidStep[] {
  const said = new Map<string, SaidStep>();
  for (const topic of topics) {
    const words = wordsFor(topic, locale);
    for (const { id, source } of topic.steps.filter((one) => one.country === code)) {
      const text = words.steps[id] ?? '';
      if (text !== '' && !said.has(text)) said.set(text, { text, locale: words.locale, source });
    }
  }
  return [...said.values()];
}

/** The page of a source for a language: in that language, else its first. */
export function pageOf(
  id: string,
  { sources }: Pick<Advice, 'sources'>,
  locale: string,
): z.infer<typeof sourcePage> & { language: string } {
  const pages = sources[id] ?? {};
  const language = locale in pages ? locale : Object.keys(pages)[0];
  const page = language === undefined ? undefined : pages[language];
  if (language === undefined || !page) throw new Error(`There is no source “${id}” of advice`);
  return { ...page, language };
}
