import type { Reading } from '../library/content.ts';
import type { RecallMade } from '../library/content-memory.ts';
import { oncePer } from '../model/reads.ts';
import { changedParts, type ChangedParts } from './changed-parts.ts';
import { blocksOf } from './blocks.ts';
import { languageCommand } from './locale-draft.ts';
import { originalOf, originalWas } from './staleness.ts';
import { translationStatus, type TextStatus } from './status.ts';

/** How one text stands in one language, as the site shows it. */
export interface PublishedText {
  kind: TextStatus['kind'];
  id: string;
  state: TextStatus['staleness']['is'];
  /** What changed in the original since; of outdated texts only. */
  changed?: ChangedParts;
  /** What to type next; none when nothing is to be done. */
  command?: string;
}

/** One language of {@link translationStatus} as plain data. */
export interface PublishedStatus {
  locale: string;
  /** What is to be done first comes first. */
  texts: readonly PublishedText[];
  words: { total: number; missing: number };
  /** What to type next for the words of the interface; of a language that is a draft itself. */
  command?: string;
}

/**
 * The status as plain data that can be stored: no trees, no places in files.
 * @param recall what changed in the originals of stories, where that was found out before
 */
export function publishedStatus(
  reading: Pick<Reading, 'library' | 'texts' | 'words'>,
  recall: RecallMade = (_story, _name, make) => make(),
): PublishedStatus[] {
  return translationStatus(reading).map(({ locale, draft, texts, words }) => ({
    locale,
    texts: texts.map(({ kind, id, staleness, command }) => {
      const find = (): ChangedParts | undefined => changesOf(kind, id, locale, reading);
      const changed =
        staleness.is === 'outdated' &&
        (kind === 'story' ? recall(id, `changed/${locale}`, find) : find());
      return {
        kind,
        id,
        state: staleness.is,
        ...(changed && { changed }),
        ...(command !== undefined && { command }),
      };
    }),
    words: { total: words.total, missing: words.missing.length },
    ...(draft && {
      command: languageCommand(locale, ...(words.missing.length === 0 ? ['--done'] : [])),
    }),
  }));
}

/** What changed in the original of a text; nothing for a text that follows it. */
export function changesSinceTranslation(
  status: readonly PublishedStatus[],
  { kind, id, locale }: Pick<PublishedText, 'kind' | 'id'> & { locale: string },
): ChangedParts | undefined {
  const language = status.find((one) => one.locale === locale);
  return language && changedTexts(language).get(`${kind}/${id}`);
}

/** What changed in the originals of outdated texts; most texts are not. */
const changedTexts = oncePer(
  ({ texts }: PublishedStatus) =>
    new Map(
      texts.flatMap(({ kind, id, changed }) => (changed ? [[`${kind}/${id}`, changed]] : [])),
    ),
);

function changesOf(
  kind: TextStatus['kind'],
  id: string,
  locale: string,
  { texts }: Pick<Reading, 'texts'>,
): ChangedParts | undefined {
  const text = texts.find((one) => one.kind === kind && one.id === id && one.locale === locale);
  const original = text && originalOf(text, texts);
  const stamp = text && originalWas(text);
  return original && stamp && changedParts(stamp, original, text, blocksOf(text));
}
