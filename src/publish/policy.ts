/** One directive of the Content-Security-Policy. */
interface Directive {
  name: string;
  sources: readonly string[];
  why: string;
  /** True for what browsers obey only in a header and complain of in a `<meta>`. */
  headerOnly?: true;
}

/** What a page may load: files of this site, and nothing inline. */
export const policy: readonly Directive[] = [
  { name: 'default-src', sources: ["'none'"], why: 'what is not named below is not loaded' },
  {
    name: 'script-src',
    sources: ["'self'", "'wasm-unsafe-eval'"],
    why: 'own files; the search engine is WebAssembly, which this keyword allows and eval() not',
  },
  { name: 'style-src', sources: ["'self'"], why: 'own style sheets; no style attributes' },
  { name: 'img-src', sources: ["'self'", 'data:'], why: 'own images, and small ones in CSS' },
  { name: 'font-src', sources: ["'self'"], why: 'own fonts' },
  { name: 'connect-src', sources: ["'self'"], why: 'the search index' },
  {
    name: 'worker-src',
    sources: ["'self'"],
    why: 'the worker that keeps pages for offline reading',
  },
  { name: 'manifest-src', sources: ["'self'"], why: 'the web app manifest' },
  { name: 'form-action', sources: ["'self'"], why: 'a form may only lead to this site' },
  { name: 'base-uri', sources: ["'none'"], why: 'no page may redirect its own links' },
  {
    name: 'frame-ancestors',
    sources: ["'none'"],
    why: 'no other site may show these pages in a frame',
    headerOnly: true,
  },
];

/** A response header that is the same for every page. */
interface SecurityHeader {
  name: string;
  value: string;
  why: string;
}

/**
 * What else a host should send. `Strict-Transport-Security` is not here: it binds everything on
 * the host's name, not only this folder, and is the host's to decide.
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

/** The policy for `<meta http-equiv="Content-Security-Policy">`, which every page carries. */
export function metaPolicy(): string {
  return written(policy.filter(({ headerOnly }) => !headerOnly));
}

/** The policy for the `Content-Security-Policy` header. */
export function headerPolicy(): string {
  return written(policy);
}

function written(directives: readonly Directive[]): string {
  return directives.map(({ name, sources }) => [name, ...sources].join(' ')).join('; ');
}
