import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../tests/fixtures/read-csv.ts';
import { csv, defused } from './csv.ts';

test('rows end in CRLF, and quotes stand around what would part a cell', () => {
  expect(
    csv([
      ['name', 'count'],
      ['Smith, “Ltd”', 1],
      ['a "b"', 2],
      ['two\nlines', ''],
    ]),
  ).toBe('name,count\r\n"Smith, “Ltd”",1\r\n"a ""b""",2\r\n"two\nlines",\r\n');
});

test('text that a spreadsheet would run has an apostrophe before it, and numbers have none', () => {
  expect(csv([['=HYPERLINK("https://evil.example")', '+1', '@x', "'x", '1-1', -1]])).toBe(
    `"'=HYPERLINK(""https://evil.example"")",'+1,'@x,''x,1-1,-1\r\n`,
  );
});

test('whatever stands in a cell can be read again, and begins no formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 }),
      (cells) => {
        const names = cells.map((_, index) => `column-${index}`);
        const [row] = readCsv(csv([names, cells]));
        expect(names.map((name) => row?.[name])).toEqual(cells.map(defused));
        for (const [index, name] of names.entries()) {
          const cell = row?.[name] ?? '';
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect(cell.startsWith("'") ? cell.slice(1) : cell).toBe(cells[index]);
        }
      },
    ),
  );
});
