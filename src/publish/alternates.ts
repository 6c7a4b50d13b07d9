import { absolute, rootAddress } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import type { PageVersion } from './versions.ts';

/** A `<link rel="alternate" hreflang>`. */
export interface Alternate {
  /** BCP 47 tag, or `x-default`. */
  language: string;
  url: string;
}

/**
 * The same page in the languages in which it is written, itself included, and `x-default`. All
 * versions get one list, so that every alternate is reciprocal. A version that shows another
 * language's prose is in no list and has none.
 *
 * `x-default` is for readers of a language that the site does not have. Google takes a page that
 * lets them choose, or the version one considers the default
 * (https://developers.google.com/search/blog/2023/05/x-default): the chooser for the home page;
 * for any other page, whose place the chooser would lose, its original edition.
 */
export function alternates(versions: readonly PageVersion[], language: Language): Alternate[] {
  const real = versions.filter((version) => version.real);
  if (!real.some((version) => version.language.tag === language.tag)) return [];
  const standard = real.find(({ original }) => original);
  return [
    ...real.map((version) => ({ language: version.language.tag, url: urlOf(version) })),
    ...(standard ? [{ language: 'x-default', url: defaultUrl(standard) }] : []),
  ];
}

/** The address to index for a page: its own, or the original's where it shows that one's prose. */
export function canonicalUrl(versions: readonly PageVersion[], language: Language): string {
  const own = versions.find((version) => version.language.tag === language.tag);
  const version = own?.real ? own : (versions.find(({ original }) => original) ?? own);
  if (!version) throw new Error(`The page has no version in ${language.tag}`);
  return urlOf(version);
}

function urlOf({ address, language }: PageVersion): string {
  return absolute(address, language.place);
}

function defaultUrl(version: PageVersion): string {
  const { addresses, place } = version.language;
  return version.address === addresses.home()
    ? absolute(rootAddress(place), place)
    : urlOf(version);
}
