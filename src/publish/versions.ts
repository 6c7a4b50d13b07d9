import type { Language } from '../i18n/language.ts';
import { referenceLocale } from '../library/words.ts';
import type { Library } from '../model/library.ts';
import { addressOf, type SitePage } from './site-page.ts';

/** One page in one language. */
export interface PageVersion {
  language: Language;
  address: string;
  /** False where the page shows the prose of another language: no alternate, no index. */
  real: boolean;
  /** True for the one version that the others stand in for: the original edition. */
  original: boolean;
}

/** A page in every language, in the order of languages. */
export function versionsOf(
  page: SitePage,
  languages: readonly Language[],
  library: Library,
): PageVersion[] {
  const { real, original } = editionsOf(page, library);
  return languages.map((language) => ({
    language,
    address: addressOf(page, language),
    real: real.includes(language.tag),
    original: language.tag === original,
  }));
}

/**
 * The locales in which a page is written. Listings, companies and sections are facts and interface
 * words, which every language has; the steps of advice are prose.
 */
function editionsOf(
  page: SitePage,
  library: Library,
): { real: readonly string[]; original: string | undefined } {
  if (page.kind === 'story')
    return { real: Object.keys(page.story.editions), original: page.story.facts.original };
  if (page.kind === 'section' && page.section === 'advice') {
    const { topics } = library.advice;
    const real = library.locales.filter((tag) => topics.every(({ words }) => words[tag]));
    return { real, original: referenceLocale };
  }
  if (page.kind !== 'page') return { real: library.locales, original: referenceLocale };
  const editions = library.pages.filter(({ id }) => id === page.id);
  const locales = editions.map(({ locale }) => locale);
  return {
    real: locales,
    original: locales.includes(referenceLocale) ? referenceLocale : locales[0],
  };
}
