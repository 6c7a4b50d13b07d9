import type { PublishedStatus, PublishedText } from './published-status.ts';

/** How many of how many. */
export interface Share {
  done: number;
  total: number;
}

/** How far the translation into one language is. */
export interface Progress {
  stories: Share;
  pages: Share;
  /** Words of the interface. */
  words: Share;
}

/** Counts what is original or follows its original; what has lost its original counts nowhere. */
export function progressOf({ texts, words }: PublishedStatus): Progress {
  const share = (kind: PublishedText['kind']): Share => {
    const all = texts.filter((text) => text.kind === kind && text.state !== 'orphan');
    return { done: all.filter((text) => !isToDo(text)).length, total: all.length };
  };
  return {
    stories: share('story'),
    pages: share('page'),
    words: { done: words.total - words.missing, total: words.total },
  };
}

/** True for a text with which a translator has something to do. */
export function isToDo({ state }: Pick<PublishedText, 'state'>): boolean {
  return state !== 'original' && state !== 'current';
}
