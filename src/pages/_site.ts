import { openLanguages, type Language } from '../i18n/language.ts';
import { placeFrom, type Place } from '../i18n/place.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Library } from '../model/library.ts';
import type { PublishedStatus } from '../translation/published-status.ts';

/** What every route starts from. */
export interface SiteContent {
  library: Library;
  languages: readonly Language[];
  place: Place;
  /** How the translations stand, by language. */
  status: readonly PublishedStatus[];
}

let loaded: Promise<SiteContent> | undefined;

/** Loads the site: once for a build, anew for each page in `dev`, where content changes. */
export function loadSite(): Promise<SiteContent> {
  if (import.meta.env.DEV) return open();
  loaded ??= open();
  return loaded;
}

async function open(): Promise<SiteContent> {
  const { library, status } = await loadLibrary();
  const place = placeFrom(process.env);
  return { library, languages: openLanguages(library, place), place, status };
}
