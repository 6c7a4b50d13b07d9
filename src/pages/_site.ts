import { openLanguages, type Language } from '../i18n/language.ts';
import { placeFrom, type Place } from '../i18n/place.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Library } from '../model/library.ts';

/** What every route starts from. */
export interface SiteContent {
  library: Library;
  languages: readonly Language[];
  place: Place;
}

let loaded: Promise<SiteContent> | undefined;

/** Loads the site: once for a build, anew for each page in `dev`, where content changes. */
export function loadSite(): Promise<SiteContent> {
  if (import.meta.env.DEV) return open();
  loaded ??= open();
  return loaded;
}

async function open(): Promise<SiteContent> {
  const library = await loadLibrary();
  const place = placeFrom(process.env);
  return { library, languages: openLanguages(library, place), place };
}
