import { expect, test } from 'vitest';
import { csv } from './csv.ts';

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
