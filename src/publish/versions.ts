import type { Language } from '../i18n/language.ts';
import { referenceLocale } from '../library/words.ts';
import { initialOf } from '../model/initial.ts';
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
    address: addressIn(page, language, real),
    real: real.includes(language.tag),
    original: language.tag === original,
  }));
}

/** A letter under which a language has no organisation has no page there; the index is the nearest. */
function addressIn(page: SitePage, language: Language, real: readonly string[]): string {
  return page.kind === 'letter' && !real.includes(language.tag)
    ? language.addresses.section('companies')
    : addressOf(page, language);
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
  if (page.kind === 'letter') {
    const companies = Object.values(library.companies);
    const real = library.locales.filter((tag) =>
      companies.some(({ name, names }) => initialOf(names[tag] ?? name) === page.letter),
    );
    return { real, original: real.includes(referenceLocale) ? referenceLocale : real[0] };
  }
  if (page.kind !== 'page') return { real: library.locales, original: referenceLocale };
  const editions = library.pages.filter(({ id }) => id === page.id);
  const locales = editions.map(({ locale }) => locale);
  return {
    real: locales,
    original: locales.includes(referenceLocale) ? referenceLocale : locales[0],
  };
}
