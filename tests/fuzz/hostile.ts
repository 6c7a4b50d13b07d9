import fc from 'fast-check';

/** Values that somebody could write where another is meant, each hostile in its own way. */
export const scalars: readonly string[] = [
  // Dates and numbers.
  ...['2021-02-30', '2021-13', '0000', '99999', '-0', '1e999', '-1', '1.5', '.nan', '.inf', '0x10'],
  ...['9007199254740993', '1_000', '00', '1e15', '١٢٣'],
  // What YAML makes of words.
  ...['null', '~', 'NO', 'true', '""', '[]', '{}', '[[[[]]]]', '{a: {a: {a: {}}}}', '? a', '- - -'],
  ...['!!js/function "x"', '!!binary aa', '!!set {a}', '!a b', '&a b', '*a', '<<: *a', '| \n  x'],
  // Names that objects have, paths that lead out, letters that look like others.
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'prototype', 'con', 'nul'],
  ...['../../etc/passwd', '..%2f..%2fx', 'C:\\x', '/etc/passwd', '.', '..', 'a/b', 'a\\b', 'a b'],
  ...['аcme', 'ａｃｍｅ', 'T-MOBILE-US', 'ſ', 'İ', 'ﬁ', 'a'.repeat(300), '-', '--a', 'a--b', '-a-'],
  // Addresses and markup.
  ...[
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '//evil.example',
    'https://',
  ],
  ...[
    'https://a@b.example/',
    'https://x" onload="alert(1)',
    'http://[::1',
    'https://\u202eexample',
  ],
  ...[
    '"<script>alert(1)</script>"',
    '"</title><svg onload=alert(1)>"',
    '"\\"><img src=x onerror=1>"',
  ],
  ...['"{{count}}"', '"{{{{"', '"$t(site.name)"', '"=cmd|\' /C calc\'!A0"', '"@SUM(1)"', '"%s%n"'],
  // Characters that do harm in a terminal, a log, a feed or a line.
  ...[
    '"\\u202eevil"',
    '"\\u2066evil"',
    '"\\u2069"',
    '"\\e[31m"',
    '"\\0"',
    '"a\\n::error::b"',
    '"\\ud800"',
  ],
  ...[
    '"\\u2028"',
    '"\\ufeff"',
    '"\\U000e0041"',
    '"\\r\\n\\r\\n"',
    `"${'x'.repeat(6000)}"`,
    '"…"',
    '"\u00a0"',
  ],
];

/** Pieces of Markdown, MDX, YAML, JSON and XML, whole and broken. */
export const fragments: readonly string[] = [
  ...['{', '}', '{{', '}}', '<', '>', '</', '/>', '<>', '[', ']', '](', '![', '`', '```', '"', "'"],
  ...[
    '*',
    '**',
    '_',
    '~',
    '~~',
    '#',
    '##',
    '-',
    '- ',
    '1. ',
    '> ',
    '|',
    '|-|',
    '\\',
    '&',
    '&#',
    ';',
  ],
  ...[
    '\n',
    '\n\n',
    '\t',
    '    ',
    ' ',
    '\r',
    '\r\n',
    '\u0085',
    '\u2028',
    '\v',
    '\f',
    '---\n',
    '+++',
  ],
  ...[
    '&#106;',
    '&lt;',
    '&colon;',
    '&NewLine;',
    '&a;',
    '&#x110000;',
    '&#0;',
    ']]>',
    '<![CDATA[',
    '<!--',
  ],
  ...[
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '<?php ?>',
    '<script>',
    '<Count of="seller" />',
    '<Cite />',
  ],
  ...['<Update event="x">', '</Update>', '<Term id="constructor">', '</Term>', '{/* */}', '{1+1}'],
  ...['import x from "y"\n', 'export {}\n', '[x](javascript:a)', '[x]: y\n', '[^1]', 'https://a.b'],
  ...['\u0000', '\u0001', '\u001b[2J', '\u202e', '\u2066', '\u2069', '\ufeff', '\ufffe', '\u200b'],
  ...['e\u0301\u0301\u0301', '\u0627\u064b', '😀', '👩‍👩‍👧', '\ud83d', '\u{e0041}', 'ǆ', 'ﷺ', '\u0ccd'],
  ...[': ', ', ', '? ', '&a ', '*a', '!!', '%YAML 1.1\n', '<<: ', '@', '__proto__: 1\n', '"a":'],
  ...[
    '{{count}}',
    '_one',
    '_many',
    'draft: true\n',
    'waivers: [{}]\n',
    '<pc id="1">',
    '<ph/>',
    '<mrk>',
  ],
];

/** Bytes that are no UTF-8, or begin like another encoding. */
const bytes: readonly (readonly number[])[] = [
  [0xff],
  [0xc3, 0x28],
  [0xed, 0xa0, 0x80],
  [0xf0, 0x9f],
  [0xf8, 0x88, 0x80, 0x80, 0x80],
  [0xff, 0xfe],
  [0xc0, 0xaf],
];

/** One change of a text, for a text of any length. */
type Change = (text: string) => string;

/** A place in a text, as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (text: string, share: number): number => Math.floor(share * (text.length + 1));

const insert = fc
  .tuple(place, fc.constantFrom(...fragments, ...scalars), fc.constantFrom(1, 1, 1, 2, 60, 1_500))
  .map(
    ([share, piece, times]): Change =>
      (text) =>
        text.slice(0, at(text, share)) + piece.repeat(times) + text.slice(at(text, share)),
  );
const remove = fc.tuple(place, fc.nat({ max: 60 })).map(
  ([share, length]): Change =>
    (text) =>
      text.slice(0, at(text, share)) + text.slice(at(text, share) + length),
);
const repeat = fc
  .tuple(place, fc.nat({ max: 200 }), fc.constantFrom(2, 3, 400))
  .map(([share, length, times]): Change => (text) => {
    const from = at(text, share);
    return text.slice(0, from) + text.slice(from, from + length).repeat(times) + text.slice(from);
  });
/** Writes another value where one stands: after a colon, in quotes, or in a list. */
const revalue = fc
  .tuple(place, fc.constantFrom(...scalars))
  .map(([share, value]): Change => (text) => {
    const from = text.indexOf(': ', at(text, share));
    if (from === -1) return `${text}\n${value}`;
    const [found = ''] = /^(?:"(?:[^"\\]|\\.)*"|[^\n,}\]]*)/.exec(text.slice(from + 2)) ?? [];
    return text.slice(0, from + 2) + value + text.slice(from + 2 + found.length);
  });
const endings = fc.constantFrom<Change>(
  (text) => text.replaceAll('\n', '\r\n'),
  (text) => text.replaceAll('\n', '\r'),
  (text) => `\ufeff${text}`,
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  () => '',
);

/** Good files as somebody hostile, careless or broken would hand them in. */
export function hostileBytes(seeds: readonly string[]): fc.Arbitrary<Uint8Array> {
  const changes = fc.array(
    fc.oneof({ weight: 4, arbitrary: insert }, remove, repeat, revalue, endings),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  const text = fc
    .tuple(fc.constantFrom(...seeds), changes)
    .map(([seed, list]) => list.reduce((made, change) => change(made), seed));
  const broken = fc
    .tuple(text, place, fc.constantFrom(...bytes))
    .map(([made, share, odd]) =>
      Buffer.concat([
        Buffer.from(made.slice(0, at(made, share))),
        Buffer.from(odd),
        Buffer.from(made.slice(at(made, share))),
      ]),
    );
  return fc.oneof(
    { weight: 12, arbitrary: text.map((made) => Buffer.from(made)) },
    { weight: 1, arbitrary: broken },
    { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
  );
}
