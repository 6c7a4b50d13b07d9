import type { Reading } from '../library/content.ts';
import { stem, type WordFile } from '../library/word-file.ts';
import { referenceLocale } from '../library/words.ts';
import type { WrittenText } from '../library/written-text.ts';
import { sortKey } from '../model/dates.ts';
import {
  byLatestDevelopment,
  currentCount,
  latestDevelopment,
  type Story,
} from '../model/story.ts';
import { translateCommand } from './stale-faults.ts';
import {
  textIn,
  originalOf,
  rememberBlocks,
  stalenessOf,
  type BlocksOf,
  type Staleness,
} from './staleness.ts';
import { openFamilies } from './word-families.ts';

/** How one text stands in one language. */
export interface TextStatus {
  kind: WrittenText['kind'];
  id: string;
  locale: string;
  staleness: Staleness | { is: 'missing' };
  /** Path of the original, from the project's folder. */
  original: string | undefined;
  /** What to type next; none when nothing is to be done. */
  command: string | undefined;
}

/** How the interface words of one language stand. */
export interface WordStatus {
  total: number;
  missing: readonly string[];
  /** Keys that the site no longer has. */
  orphans: readonly string[];
}

/** Everything that is translated into one language, or waits for it. */
export interface LanguageStatus {
  locale: string;
  /** Its interface words are still being translated; the site has no pages in it yet. */
  draft: boolean;
  /** What is to be done first comes first: the newest story, then the largest, then the most outdated. */
  texts: readonly TextStatus[];
  words: WordStatus;
}

/** How far the translation into each language is. Stories and pages that are drafts themselves wait. */
export function translationStatus({
  library,
  texts,
  words,
}: Pick<Reading, 'library' | 'texts' | 'words'>): LanguageStatus[] {
  const blocks = rememberBlocks();
  const originals = texts.filter(
    ({ locale, original, matter }) => locale === original && !matter.draft,
  );
  const orphans = texts.filter((text) => !originalOf(text, texts));
  const needs = needsOf(library.stories);
  const drafts = words.filter(({ draft }) => draft);
  return [
    ...library.locales.map((locale) => ({
      locale,
      draft: false,
      texts: [
        ...originals.map((original) => textStatus(original, locale, texts, blocks)),
        ...orphans.filter((orphan) => orphan.locale === locale).map(orphanStatus),
      ].sort(byNeed(needs)),
      words: wordStatus(locale, words),
    })),
    ...drafts.map(({ locale }) => ({
      locale,
      draft: true,
      texts: [],
      words: wordStatus(locale, words),
    })),
  ];
}

/** True for a text with which a translator has something to do. */
export function isOpen({ staleness }: Pick<TextStatus, 'staleness'>): boolean {
  return staleness.is !== 'original' && staleness.is !== 'current';
}

function textStatus(
  original: WrittenText,
  locale: string,
  texts: readonly WrittenText[],
  blocks: BlocksOf,
): TextStatus {
  const { kind, id, file } = original;
  const text = textIn(locale, original, texts);
  const staleness = text ? stalenessOf(text, original, blocks) : ({ is: 'missing' } as const);
  const unsure = staleness.is === 'unstamped' || staleness.is === 'misstamped';
  return {
    kind,
    id,
    locale,
    staleness,
    original: file,
    command: isOpen({ staleness })
      ? translateCommand({ kind, id, locale }, ...(unsure ? ['--done'] : []))
      : undefined,
  };
}

function orphanStatus({ kind, id, locale }: WrittenText): TextStatus {
  return {
    kind,
    id,
    locale,
    staleness: { is: 'orphan' },
    original: undefined,
    command: undefined,
  };
}

/**
 * What readers need most: a story before a page, then the newest, the largest, the most outdated.
 * @param needs {@link needsOf} all stories
 */
function byNeed(needs: ReadonlyMap<string, number>): (a: TextStatus, b: TextStatus) => number {
  const placeOf = ({ kind, id }: TextStatus): number =>
    (kind === 'story' ? needs.get(id) : undefined) ?? needs.size;
  const changes = ({ staleness }: TextStatus): number =>
    staleness.is === 'outdated' ? staleness.changes.length : 0;
  return (a, b) =>
    Number(isOpen(b)) - Number(isOpen(a)) ||
    placeOf(a) - placeOf(b) ||
    changes(b) - changes(a) ||
    (a.id < b.id ? -1 : 1);
}

/** The place of each story among all: the newest first, then the largest; equals share one. */
function needsOf(stories: readonly Story[]): Map<string, number> {
  const sorted = stories.toSorted(byDevelopmentAndSize);
  let place = 0;
  return new Map(
    sorted.map((story, index) => {
      const before = sorted[index - 1];
      if (before && byDevelopmentAndSize(before, story) !== 0) place = index;
      return [story.id, place];
    }),
  );
}

function byDevelopmentAndSize(a: Story, b: Story): number {
  const sameDay = sortKey(latestDevelopment(a)) === sortKey(latestDevelopment(b));
  return sameDay ? currentCount(b) - currentCount(a) : byLatestDevelopment(a, b);
}

/** Keys by family: that plural forms differ between languages is no difference here. */
function wordStatus(locale: string, files: readonly WordFile[]): WordStatus {
  const reference = files.find((file) => file.locale === referenceLocale);
  const file = files.find((other) => other.locale === locale);
  const families = (of: WordFile | undefined): Set<string> => {
    const both = [file, reference].filter((one) => one !== undefined);
    return new Set([...(of?.flat.keys() ?? [])].map((key) => stem(key, ...both)));
  };
  const [wanted, present] = [families(reference), families(file)];
  return {
    total: wanted.size,
    missing: file && reference ? openFamilies(file, reference).map(({ key }) => key) : [...wanted],
    orphans: [...present.difference(wanted)],
  };
}
