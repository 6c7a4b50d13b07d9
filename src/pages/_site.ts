import { openLanguages, type Language } from '../i18n/language.ts';
import { placeFrom, type Place } from '../i18n/place.ts';
import type { Stored } from '../library/handed-over.ts';
import { loadLibrary } from '../library/load-library.ts';
import type { Library } from '../model/library.ts';
import { Digests } from '../reuse/digests.ts';
import { watchedLibrary } from '../reuse/watched-library.ts';
import type { PublishedStatus } from '../translation/published-status.ts';

/** What every route starts from. */
export interface SiteContent {
  library: Library;
  languages: readonly Language[];
  place: Place;
  /** How the translations stand, by language. */
  status: readonly PublishedStatus[];
  /**
   * Says of each path what its page is made from, besides what it reads of the library meanwhile: a
   * build renders it again only when one of the two changed. All that is costly to make belongs into
   * the page, not into its props.
   * @param madeFrom what that is, where props hold more than data
   */
  keyed: <Path extends { props: object }>(
    paths: Path[],
    madeFrom?: (props: Path['props']) => object,
  ) => (Path & { cacheKey?: string })[];
}

let loaded: Promise<SiteContent> | undefined;

/** Loads the site: once for a build, anew for each page in `dev`, where content changes. */
export function loadSite(): Promise<SiteContent> {
  if (import.meta.env.DEV) return Promise.resolve(open());
  loaded ??= Promise.resolve(open());
  return loaded;
}

function open(): SiteContent {
  const { library: plain, status } = loadLibrary() as Stored<readonly PublishedStatus[]>;
  const place = placeFrom(process.env);
  const languages = openLanguages(plain, place);
  if (import.meta.env.DEV)
    return { library: plain, languages, place, status, keyed: (paths) => paths };
  const library = watchedLibrary(plain);
  const digests = new Digests(plain, languages);
  digests.leaveOut(library);
  return {
    library,
    languages,
    place,
    status,
    keyed: (paths, madeFrom = (props) => props) =>
      paths.map((path) => {
        const cacheKey = digests.of(madeFrom(path.props));
        return { ...path, ...(cacheKey !== undefined && { cacheKey }) };
      }),
  };
}
