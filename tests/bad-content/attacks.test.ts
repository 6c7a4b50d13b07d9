import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeProse } from '../../src/i18n/prose.ts';
import { proseFaults } from '../../src/library/edition-faults.ts';
import { parseProse } from '../../src/library/prose.ts';
import { unsafeProse } from '../../src/library/safe-prose.ts';
import { language, library, story } from '../fixtures/small-library.ts';
import { day } from '../fixtures/content-folder.ts';
import { change, checkCases, type Case } from './cases.ts';

const edition = 'articles/t-mobile-2021/en.mdx';
const heading = '## What is confirmed';

/** Prose that tries to be more than prose, with a mark where that must be seen. */
function attack(name: string, prose: string, says: string, more = false): Case {
  return {
    name,
    edit: change(edition, heading, `${prose}\n\n${heading}`),
    rule: 'mdx',
    says,
    more,
  };
}
const code = '{…} is code';
const noLink = 'leads nowhere safe';
const noComponent = 'is not one of the components';

checkCases('code', [
  attack('import', '▮import fs from "node:fs"', '“import” and “export” are code'),
  attack('export', '▮export const secret = process.env', '“import” and “export” are code'),
  attack(
    'export between paragraphs',
    'Words.\n\n▮export default function () {}\n\nWords.',
    '“import” and “export” are code',
  ),
  attack('an expression on its own', '▮{process.exit()}', code),
  attack(
    'an expression in a sentence, after letters of two code units',
    'Été — 😀 ▮{globalThis}',
    code,
  ),
  attack('an expression in a heading', '## Title ▮{1 + 1}', code),
  attack('an expression in a list', '- one\n- ▮{1 + 1}', code),
  attack('an expression in a quotation', '> ▮{1 + 1}', code),
  attack('an expression in a link', '[▮{1}](https://example.org)', code),
  attack('an expression in a table', '| a |\n| - |\n| ▮{1} |', code),
  attack('a comment', '▮{/* hidden */}', code),
  attack(
    'an attribute that is an expression',
    'Of ▮<Count of={"seller"} />.',
    'must be text between quotes',
  ),
  attack(
    'attributes from an expression',
    'Of ▮<Count {...{ of: "seller" }} />.',
    '{…} among its attributes',
  ),
  attack(
    'an expression in a component',
    '<Update event="first-report">\n▮{1 + 1}\n</Update>',
    code,
  ),
  attack(
    'an expression in a component in a line',
    '<Update event="first-report">words ▮{1 + 1}</Update>',
    code,
  ),
  attack('an expression in a term', 'A <Term id="data-breach">▮{1}</Term>.', code),
  attack('a brace that is never closed', 'Words ▮{ and more.', 'cannot be read', true),
]);

checkCases('HTML', [
  attack('a script', '▮<script>alert(1)</script>', noComponent),
  attack('a script in capitals', '▮<SCRIPT src="https://evil.example/x.js"></SCRIPT>', noComponent),
  attack('an image that runs code', 'Words ▮<img src="x" onerror="alert(1)" />.', noComponent),
  attack('a drawing that runs code', '▮<svg onload="alert(1)" />', noComponent),
  attack('a frame', '▮<iframe src="https://evil.example"></iframe>', noComponent),
  attack('a style', 'Words ▮<style>body</style>.', noComponent),
  attack('a link in HTML', 'Words ▮<a href="javascript:alert(1)">x</a>.', noComponent),
  attack('harmless HTML', 'Words ▮<b>bold</b>.', noComponent),
  attack(
    'HTML in a component',
    '<Update event="first-report">\n▮<b>bold</b>\n</Update>',
    noComponent,
  ),
  attack('an HTML comment', '▮<!-- hidden -->', 'cannot be read'),
  attack('a processing instruction', '▮<?php echo 1 ?>', 'cannot be read'),
  attack('an attribute without quotes', 'Of ▮<Count of=seller />.', 'cannot be read'),
  attack('a tag that is never closed', 'Words ▮<b>bold.', 'cannot be read', true),
]);

checkCases('components', [
  attack('one that does not exist', '▮<Chart of="seller" />', noComponent),
  attack('a member of an object', 'Words ▮<Count.of />.', noComponent),
  attack('a name with a namespace', 'Words ▮<Count:of />.', noComponent),
  attack('what every object has', 'Words ▮<constructor />.', noComponent),
  attack('a fragment', '▮<>words</>', '<>…</> is not allowed'),
  attack(
    'an attribute that does not exist',
    'Of ▮<Count of="seller" onclick="alert(1)" />.',
    'has no attribute “onclick”',
  ),
  attack('an attribute that is missing', 'Of ▮<Count />.', 'lacks its attribute'),
  attack('an attribute without a value', 'Of ▮<Count of />.', 'must be text between quotes'),
  attack(
    'an attribute that stands twice',
    'Of ▮<Count of="seller" of="postpaid" />.',
    'not several',
  ),
  attack(
    'two attributes where one is meant',
    'On ▮<Day of="disclosed" on="2021" />.',
    'not several',
  ),
  attack(
    'children where none are',
    'Of ▮<Count of="seller">7 people</Count>.',
    'nothing may stand inside <Count>',
  ),
  attack(
    'no children where some are',
    '▮<Correction date="2021"></Correction>',
    '<Correction> is empty',
  ),
  attack('a figure that stands alone', '▮<Count of="seller" />', 'must stand in a sentence'),
  attack(
    'an update in a quotation',
    '> ▮<Update event="first-report">words</Update>',
    'in no other block',
  ),
  attack(
    'an update in a correction',
    '<Correction date="2021">\n▮<Update event="first-report">\nwords\n</Update>\n</Correction>',
    'in no other block',
  ),
  attack(
    'an update in a sentence',
    'Words ▮<Update event="first-report">words</Update>.',
    'in no other block',
  ),
  attack('one that belongs into pages', 'By ▮<Site of="name" />.', '<Site> cannot be used here'),
  attack(
    'a link in a term',
    'A <Term id="data-breach">▮[b](https://example.org)</Term>.',
    'a link inside a link',
  ),
  attack(
    'a term in a link',
    'A [b ▮<Term id="data-breach">c</Term>](https://example.org).',
    'a link inside a link',
  ),
  attack(
    'a citation in a link',
    'A [b ▮<Cite source="nbc" />](https://example.org).',
    'a link inside a link',
  ),
  attack(
    'a term in a term',
    'A <Term id="data-breach">▮<Term id="data-leak">b</Term></Term>.',
    'a link inside a link',
  ),
]);

checkCases('links', [
  attack('javascript:', '▮[x](javascript:alert(1))', noLink),
  attack('javascript: in mixed case', '▮[x](jAvAsCrIpT:alert(1))', noLink),
  attack('javascript: in entities', '▮[x](&#106;ava&#x73;cript:alert(1))', noLink),
  attack('javascript: after a blank', '▮[x]( javascript:alert(1) )', noLink),
  attack('javascript: in angle brackets', 'Words ▮[x](<javascript:alert(1)>)', noLink),
  attack('javascript: with an entity for a tab inside', '▮[x](java&Tab;script:alert(1))', noLink),
  attack(
    'javascript: with an entity for a new line inside',
    '▮[x](java&#10;script:alert(1))',
    noLink,
  ),
  attack('javascript: after a control character', '▮[x](&#1;javascript:alert(1))', noLink),
  attack('data:', '▮[x](data:text/html;base64,PHNjcmlwdD4=)', noLink),
  attack('vbscript:', '▮[x](vbscript:msgbox)', noLink),
  attack('file:', '▮[x](file:///etc/passwd)', noLink),
  attack('an address without a scheme', '▮[x](//evil.example)', noLink),
  attack('an address within the site', '▮[x](/fr/)', noLink),
  attack(
    'an address that hides another behind a name',
    '▮[x](https://bank.example@evil.example/)',
    noLink,
  ),
  attack('https with nothing behind', '▮[x](https://)', noLink),
  attack('an e-mail address', 'Write to ▮someone@example.org.', noLink),
  attack('an automatic link in angle brackets', '▮<https://example.org>', 'cannot be read'),
  attack('an automatic link that runs code', '▮<javascript:alert(1)>', 'cannot be read', true),
  attack(
    'a link by reference',
    'See ▮[x][y].\n\n[y]: javascript:alert(1)',
    'links by reference',
    true,
  ),
  attack('a link without words', 'See ▮[](https://example.org).', 'has no words'),
  attack(
    'an image from elsewhere',
    '▮![x](https://evil.example/pixel.png)',
    'images are not allowed',
  ),
  attack(
    'an image by reference',
    '▮![x][y]\n\n[y]: https://evil.example/pixel.png',
    'images are not allowed',
    true,
  ),
]);

checkCases('Markdown that the site does not take', [
  attack('a heading of the first level', '▮# Title', 'a heading must be ##'),
  attack('a heading of the fifth level', '▮##### Title', 'a heading must be ##'),
  attack('a footnote', 'Words▮[^1].\n\n[^1]: More.', 'footnotes are not allowed', true),
  attack('a code block', '▮```js\nalert(1)\n```', 'code blocks are not allowed'),
  attack('a rule', 'Words.\n\n▮---', 'a horizontal rule is not allowed'),
  attack('struck-out text', 'Words ▮~~gone~~.', 'struck-out text is not allowed'),
  attack('a forced line break', 'Words▮\\\nmore.', 'a forced line break is not allowed'),
  attack('a task list', '▮- [ ] to do', 'a task list is not allowed'),
  attack('a second front matter', '▮---\ntitle: other\n---', 'not allowed', true),
  attack(
    'nesting that no reader could follow',
    `${'> '.repeat(50)}▮${'> '.repeat(5000)}Words.`,
    'nested too deeply',
    true,
  ),
  attack('a control character', 'Words\nWords ▮\u0001 more.', 'an invisible character (U+0001)'),
  attack(
    'text that turns the reading direction',
    'Words *and ▮\u202e more*.',
    'an invisible character (U+202E)',
  ),
]);

describe('whatever passes', () => {
  const fragments = [
    ...[
      '{',
      '}',
      '<',
      '>',
      '</',
      '/>',
      '(',
      ')',
      '[',
      ']',
      '!',
      '`',
      '"',
      "'",
      '=',
      '&',
      '#',
      ':',
      '\\',
      '|',
      '-',
      '*',
      '_',
      '~',
    ],
    ...['\n', '\n\n', ' ', '  \n', '\t', '    ', '\u0001', '\u00a0'],
    ...[
      'javascript:',
      'JavaScript:',
      'data:text/html,',
      'https://',
      'http://',
      'company:',
      'article:',
      'page:',
      '//',
      'alert(1)',
    ],
    ...[
      'script',
      'svg',
      'img',
      'onload',
      'onerror',
      'href',
      'src',
      'style',
      'b',
      'x',
      'import',
      'export',
      'default',
    ],
    ...[
      'Count',
      'Cite',
      'Term',
      'Update',
      'Site',
      'of',
      'id',
      'event',
      'source',
      'seller',
      'nbc',
      'data-breach',
      't-mobile-us',
    ],
    ...[
      '&#106;',
      '&lt;',
      '&#x3C;',
      '&quot;',
      '&NewLine;',
      '&colon;',
      '^1',
      ': ',
      '---',
      '```',
      '| a |\n| - |\n| ',
      '- [ ] ',
    ],
    ...[
      '<Count of="seller" />',
      '<Term id="data-breach">',
      '</Term>',
      '<Update event="agreement">',
      '</Update>',
      '[x](',
      '![x](',
      '[y]: ',
    ],
  ];
  const prose = fc
    .array(fc.constantFrom(...fragments), { maxLength: 16 })
    .map((parts) => parts.join(''));
  const reader = language('en');
  const targets = {
    companies: new Set(['t-mobile-us']),
    stories: new Set(['t-mobile-2021']),
    terms: new Set(['data-breach']),
    today: day,
  };
  /** What the writer may write, and no more. */
  const tag =
    /<\/?(?:p|h[2-4]|em|strong|a|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|code|data|time|sup|q|span)(?: (?:href="(?:https?:\/\/[^"]*|\/[^"]*|#source-[a-z]+)"|(?:id|class|rel|value|datetime|aria-label|start|scope)="[^"]*"))*>/g;

  it('is written as harmless HTML', () => {
    let passed = 0;
    fc.assert(
      fc.property(prose, (source) => {
        const { tree, faults } = parseProse('x', source);
        const refused = [
          ...faults,
          ...unsafeProse('x', tree, 'editions'),
          ...proseFaults('x', tree, targets),
        ];
        if (refused.some(({ severity }) => severity === 'error')) return;
        passed += 1;
        let written;
        try {
          written = writeProse(tree, { prose: reader, reader, library, facts: story.facts });
        } catch (error) {
          // A figure or a source that the facts do not have; `editionFaults` refuses it.
          expect(String(error)).toContain('which is not there');
          return;
        }
        const html = [written.body, ...written.updates.map((update) => update.html)].join('\n');
        expect(html.replaceAll(tag, '')).not.toContain('<');
        expect(html).not.toMatch(/[\u0000-\u0008]/);
      }),
      { numRuns: 4000 },
    );
    expect(passed).toBeGreaterThan(500);
  });
});
