import { describe, expect, it } from 'vitest';
import { splitMatter } from './matter.ts';

const split = (text: string): unknown => splitMatter('f.mdx', { path: 'f.mdx', text });

describe('front matter', () => {
  it('is split from the prose, which keeps the lines of the file', () => {
    expect(split('---\ntitle: a\n---\n\nWords.\n')).toEqual({
      yaml: 'title: a\n',
      firstLine: 2,
      prose: '\n\n\n\nWords.\n',
    });
  });

  it('ends at the first line of three hyphens', () => {
    expect(split('---\ntitle: a\n---\nOne\n\n---\ntitle: b\n---\n')).toMatchObject({
      yaml: 'title: a\n',
    });
  });

  it('may be empty, and the prose too', () => {
    expect(split('---\n---')).toEqual({ yaml: '', firstLine: 2, prose: '\n' });
  });

  it.each([
    ['', 'there is no front matter'],
    ['Words.\n', 'there is no front matter'],
    ['\n---\ntitle: a\n---\n', 'there is no front matter'],
    ['---\ntitle: a\n', 'the front matter is never closed'],
    ['---\ntitle: a\n ---\n', 'the front matter is never closed'],
    ['--- \ntitle: a', 'the front matter is never closed'],
  ])('%j is refused', (text, message) => {
    expect(split(text)).toMatchObject({ line: 1, column: 1, rule: 'schema', message });
  });
});
