import { httpsHosts, type HostName } from '../model/host.ts';
import type { Site } from '../model/site.ts';

/** What runs on a page: the search with its WebAssembly, own scripts alone, or nothing. */
export type Scripts = 'search' | 'own' | 'none';

/** One directive of the Content-Security-Policy. */
interface Directive {
  name: string;
  sources: readonly string[];
  why: string;
  /** Where it has something to allow; everywhere when left out. */
  only?: readonly Scripts[];
}

/** What a page may load: files of this site, and nothing inline. */
export function policy(scripts: Scripts): readonly Directive[] {
  const all: readonly Directive[] = [
    { name: 'default-src', sources: ["'none'"], why: 'what is not named below is not loaded' },
    {
      name: 'script-src',
      sources: ["'self'", ...(scripts === 'search' ? ["'wasm-unsafe-eval'"] : [])],
      why: 'own files, workers too; the search engine is WebAssembly, which the keyword allows and eval() not',
      only: ['search', 'own'],
    },
    { name: 'style-src', sources: ["'self'"], why: 'own style sheets; no style attributes' },
    { name: 'img-src', sources: ["'self'"], why: 'own images' },
    { name: 'font-src', sources: ["'self'"], why: 'own fonts' },
    {
      name: 'connect-src',
      sources: ["'self'"],
      why: 'the search index, and pages that are kept for offline reading',
      only: ['search'],
    },
    {
      name: 'form-action',
      sources: [scripts === 'search' ? "'self'" : "'none'"],
      why: 'the only form is that of the search, on this site',
    },
    { name: 'base-uri', sources: ["'none'"], why: 'no page may redirect its own links' },
  ];
  return all.filter(({ only }) => only?.includes(scripts) ?? true);
}

/** Obeyed in a header alone; in a `<meta>` browsers complain of it. */
const inHeader: Directive = {
  name: 'frame-ancestors',
  sources: ["'none'"],
  why: 'no other site may show these pages in a frame',
};

/** A response header that is the same for every page. */
export interface SecurityHeader {
  name: string;
  value: string;
  why: string;
}

/**
 * What a host should send with every file, so that one rule does. A page that needs less than the
 * policy here allows says so itself, and browsers obey both. `Cross-Origin-Resource-Policy` is not
 * here: feeds, data and pictures are there for others to show, and no file depends on who asks.
 */
export const securityHeaders: readonly SecurityHeader[] = [
  {
    name: 'Content-Security-Policy',
    value: headerPolicy(),
    why: 'the policy of the pages, with what only a header can say',
  },
  {
    name: 'X-Content-Type-Options',
    value: 'nosniff',
    why: 'a file is what its type says',
  },
  {
    name: 'Referrer-Policy',
    value: 'same-origin',
    why: 'a source does not learn which story its reader comes from; the root page learns that its reader comes from here',
  },
  {
    name: 'Permissions-Policy',
    value: ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics']
      .map((feature) => `${feature}=()`)
      .join(', '),
    why: 'no page needs any of these',
  },
  {
    name: 'Cross-Origin-Opener-Policy',
    value: 'same-origin',
    why: 'a page opened from elsewhere shares no window with it',
  },
];

const year = 365;

/**
 * What else a host sends. It binds everything on the host's name, not only this folder: so that
 * `site.yaml` has to say it, but for hosts that serve the whole name and by https alone. Subdomains
 * are never bound.
 */
export function transportHeaders(
  { httpsOnlyDays }: Pick<Site, 'httpsOnlyDays'>,
  host: HostName | '',
): SecurityHeader[] {
  const usual = httpsHosts.includes(host) ? year : 0;
  const days = httpsOnlyDays === '' ? usual : httpsOnlyDays;
  return days === 0
    ? []
    : [
        {
          name: 'Strict-Transport-Security',
          value: `max-age=${days * 24 * 60 * 60}`,
          why: 'a browser that was here comes by https alone',
        },
      ];
}

/** The policy for `<meta http-equiv="Content-Security-Policy">`, which every page carries. */
export function metaPolicy(scripts: Scripts): string {
  return written(policy(scripts));
}

/** The policy for the `Content-Security-Policy` header: that of the pages that need most. */
export function headerPolicy(): string {
  return written([...policy('search'), inHeader]);
}

function written(directives: readonly Directive[]): string {
  return directives.map(({ name, sources }) => [name, ...sources].join(' ')).join('; ');
}
