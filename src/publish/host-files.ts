import { rootAddress } from '../i18n/addresses.ts';
import type { Place } from '../i18n/place.ts';
import type { Site } from '../model/site.ts';
import { workerAddress } from './offline/settings.ts';
import { securityHeaders, transportHeaders } from './policy.ts';

/** A file that a host reads and readers do not. */
export interface HostFile {
  /** From the folder that is uploaded. */
  path: string;
  content: string;
}

/** The files that the build writes beside the pages. */
export function hostFiles(place: Place, site: Site): HostFile[] {
  return [
    { path: '_headers', content: headersFile(place, site) },
    // GitHub Pages would otherwise leave out `_astro/`.
    { path: '.nojekyll', content: '' },
  ];
}

/** `_headers`, which Netlify and Cloudflare read. */
function headersFile(place: Place, site: Site): string {
  const base = rootAddress(place);
  const rules = [
    [
      `${base}*`,
      [...securityHeaders, ...transportHeaders(site)].map(({ name, value }) => `${name}: ${value}`),
    ],
    // The names of these files hold a hash of their content.
    [`${base}_astro/*`, ['Cache-Control: public, max-age=31536000, immutable']],
    // A kept copy would keep readers from the next worker, or from its removal.
    [workerAddress(place), ['Cache-Control: no-cache']],
  ] as const;
  return rules
    .map(([path, headers]) => [path, ...headers.map((header) => `  ${header}`), ''].join('\n'))
    .join('\n');
}
