import { expect, test } from 'vitest';
import { plainText } from './plain-text.ts';

test('plain text has no marks, no source numbers and no entities', () => {
  expect(
    plainText(
      '<p>AT&#x26;T said <data value="3">3 people</data>.<sup class="cite"><a href="#s" aria-label="a > b">1</a></sup></p>\n<p>1 &#x3C; 2</p>',
    ),
  ).toBe('AT&T said 3 people. 1 < 2');
});
