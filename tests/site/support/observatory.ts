import { elements, attribute } from './markup.ts';
import type { BuiltPage } from './built-site.ts';

/** What one test of the Observatory gives or takes. */
interface Mark {
  test: string;
  result: string;
  modifier: number;
}

/** How the Observatory would rate a page. */
export interface Rating {
  score: number;
  grade: string;
  marks: readonly Mark[];
}

/** From how many points which grade is given. */
const grades = [
  [100, 'A+'],
  [90, 'A'],
  [85, 'A-'],
  [80, 'B+'],
  [70, 'B'],
  [65, 'B-'],
  [60, 'C+'],
  [50, 'C'],
  [45, 'C-'],
  [40, 'D+'],
  [30, 'D'],
  [25, 'D-'],
  [0, 'F'],
] as const;

/** A score below this gets no bonus. */
const bonusFrom = 90;
const sixMonths = 15_768_000;

/**
 * Rates a page by the published rules of the HTTP Observatory (MDN, “Tests and scoring”, and the
 * table of `mdn-http-observatory` 1.4). What depends on a host's certificate and its answer on port
 * 80 cannot be seen here: that http leads to https is taken for granted.
 */
export function rate(headers: Headers, { document }: Pick<BuiltPage, 'document'>): Rating {
  const marks = [
    policyMark(headers.get('content-security-policy')),
    mark('cookies', headers.has('set-cookie') ? 'present' : 'not found', {}),
    mark('cross-origin-resource-sharing', corsOf(headers), { 'universal access': -50 }),
    transportMark(headers.get('strict-transport-security')),
    mark('referrer-policy', headers.get('referrer-policy') ?? 'not implemented', {
      'no-referrer': 5,
      'same-origin': 5,
      'strict-origin': 5,
      'strict-origin-when-cross-origin': 5,
      origin: -5,
      'origin-when-cross-origin': -5,
      'unsafe-url': -5,
      'no-referrer-when-downgrade': -5,
    }),
    mark('subresource-integrity', scriptsOf(document), { 'from elsewhere': -50 }),
    mark('x-content-type-options', headers.get('x-content-type-options') ?? 'not implemented', {
      nosniff: 0,
      'not implemented': -5,
    }),
    framesMark(headers),
    mark(
      'cross-origin-resource-policy',
      headers.get('cross-origin-resource-policy') ?? 'not implemented',
      { 'same-origin': 10, 'same-site': 10 },
    ),
  ];
  const sum = (chosen: (modifier: number) => boolean): number =>
    marks.reduce((total, { modifier }) => total + (chosen(modifier) ? modifier : 0), 0);
  const base = 100 + sum((modifier) => modifier < 0);
  const score = Math.max(0, base >= bonusFrom ? base + sum((modifier) => modifier > 0) : base);
  return { score, grade: grades.find(([from]) => score >= from)?.[1] ?? 'F', marks };
}

function mark(test: string, result: string, modifiers: Readonly<Record<string, number>>): Mark {
  return { test, result, modifier: modifiers[result] ?? 0 };
}

const broad = /^(?:\*|ftp:|https?:(?:\/\/\*(?:\.\*)?)?)$/;
const inline = /^(?:'unsafe-inline'|data:)$/;

function policyMark(policy: string | null): Mark {
  const sources = new Map(
    (policy ?? '').split(';').map((directive) => {
      const [name = '', ...list] = directive.trim().toLowerCase().split(/\s+/);
      return [name, list] as const;
    }),
  );
  const of = (name: string): readonly string[] =>
    sources.get(name) ?? sources.get('default-src') ?? ['*'];
  const some = (names: readonly string[], pattern: RegExp): boolean =>
    names.some((name) => of(name).some((source) => pattern.test(source)));
  const test = 'content-security-policy';
  if (policy === null) return { test, result: 'not implemented', modifier: -25 };
  if (some(['script-src'], inline) || some(['script-src', 'object-src'], broad))
    return { test, result: 'unsafe inline', modifier: -20 };
  if (
    some(
      [...sources.keys()].filter((name) => !/^(?:img|media)-src$/.test(name)),
      /^(?:http|ftp):/,
    )
  )
    return { test, result: 'insecure scheme', modifier: -20 };
  if (some(['script-src', 'style-src'], /^'unsafe-eval'$/))
    return { test, result: 'unsafe eval', modifier: -10 };
  if (some(['img-src', 'media-src'], /^(?:http|ftp):/))
    return { test, result: 'insecure pictures', modifier: -10 };
  if (some(['style-src'], inline) || some(['style-src'], broad))
    return { test, result: 'unsafe inline styles', modifier: 0 };
  return sources.get('default-src')?.join(' ') === "'none'"
    ? { test, result: "no unsafe, default-src 'none'", modifier: 10 }
    : { test, result: 'no unsafe', modifier: 5 };
}

function transportMark(header: string | null): Mark {
  const test = 'strict-transport-security';
  const [, seconds] = /max-age="?(\d+)/i.exec(header ?? '') ?? [];
  if (seconds === undefined) return { test, result: 'not implemented', modifier: -20 };
  return Number(seconds) >= sixMonths
    ? { test, result: 'six months at least', modifier: 0 }
    : { test, result: 'less than six months', modifier: -10 };
}

function framesMark(headers: Headers): Mark {
  const test = 'x-frame-options';
  const policy = headers.get('content-security-policy') ?? '';
  const [, ancestors] = /(?:^|;)\s*frame-ancestors\s([^;]*)/i.exec(policy) ?? [];
  if (ancestors?.split(/\s+/).every((source) => !broad.test(source)))
    return { test, result: 'by the policy', modifier: 5 };
  const header = headers.get('x-frame-options');
  return /^(?:deny|sameorigin)$/i.test(header ?? '')
    ? { test, result: 'by the header', modifier: 0 }
    : { test, result: 'not implemented', modifier: -20 };
}

function corsOf(headers: Headers): string {
  const credentials = headers.get('access-control-allow-credentials') === 'true';
  if (!headers.has('access-control-allow-origin')) return 'not implemented';
  return credentials ? 'universal access' : 'public access';
}

function scriptsOf(document: BuiltPage['document']): string {
  const addresses = elements(document, 'script').flatMap(
    (script) => attribute(script, 'src') ?? [],
  );
  if (addresses.some((address) => /^(?:https?:)?\/\//.test(address))) return 'from elsewhere';
  return addresses.length === 0 ? 'no scripts' : 'from the same origin';
}
