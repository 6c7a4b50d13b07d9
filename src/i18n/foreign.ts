import type { Language } from './language.ts';

type Direction = Language['dir'];

/** Which way a language is written. */
export function directionOf(tag: string): Direction {
  return new Intl.Locale(tag).getTextInfo().direction ?? 'ltr';
}

/** Attributes that mark text of one language on a page in another. */
export interface Marks {
  lang?: string;
  /** Only where it runs the other way. */
  dir?: Direction;
}

/** The marks of text on a page; none where both are in the same language. */
export function marksFor(tag: string, page: Pick<Language, 'tag' | 'dir'>): Marks {
  if (tag === page.tag) return {};
  const dir = directionOf(tag);
  return dir === page.dir ? { lang: tag } : { lang: tag, dir };
}
