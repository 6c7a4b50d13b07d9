/** Where the site will live. */
export interface Place {
  /** Scheme and host, without a slash at the end: `https://breche.example`. */
  origin: string;
  /** Folder of the site on that host, with a slash at both ends: `/` or `/news/breche/`. */
  base: string;
}

/** The address that `npm start` serves. */
export const defaultOrigin = 'http://localhost:4321';

/**
 * Reads the place from `SITE_URL` and `BASE_PATH`.
 * @throws Error with a sentence when one of them is malformed
 */
export function placeFrom(environment: Readonly<Record<string, string | undefined>>): Place {
  const site = orElse(environment['SITE_URL'], defaultOrigin);
  if (!/^https?:\/\//.test(site) || !URL.canParse(site))
    throw new Error(`SITE_URL is “${site}”; write it as https://example.org`);
  const url = new URL(site);
  if (url.username !== '' || url.password !== '')
    throw new Error(`SITE_URL is “${site}”; write it without a name or password: ${url.origin}`);
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '')
    throw new Error(
      `SITE_URL is “${site}”; write ${url.origin}, and the folder in BASE_PATH=${url.pathname}`,
    );
  const path = orElse(environment['BASE_PATH'], '/');
  const malformed = !/^\/(?:[A-Za-z0-9._~-]+\/)*(?:[A-Za-z0-9._~-]+)?$/.test(path);
  if (malformed || path.split('/').some((part) => /^\.{1,2}$/.test(part)))
    throw new Error(`BASE_PATH is “${path}”; write it as /folder/`);
  return { origin: url.origin, base: path.endsWith('/') ? path : `${path}/` };
}

/** A variable that is set to nothing counts as not set. */
function orElse(value: string | undefined, standard: string): string {
  return value === undefined || value === '' ? standard : value;
}
