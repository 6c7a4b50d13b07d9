import { describe, expect, it } from 'vitest';
import { parseJson } from './json.ts';
import { parseYaml } from './yaml.ts';

const text = 'a: 1\nlist:\n  - { id: x, said: 2021-08-15 }\n  - { id: y }\n2021: z\n';
const yaml = parseYaml('f.yaml', text);

describe('the place of a value', () => {
  it('is its own', () => {
    expect(yaml.locate(['a'])).toEqual({ line: 1, column: 4 });
    expect(yaml.locate(['list', 0, 'said'])).toEqual({ line: 3, column: 20 });
  });

  it('is that of its nearest parent when it is missing', () => {
    expect(yaml.locate(['list', 1, 'said', 'day'])).toEqual({ line: 4, column: 5 });
    expect(yaml.locate(['nothing'])).toEqual({ line: 1, column: 1 });
  });

  it('may be that of its key', () => {
    expect(yaml.locateKey(['list', 0, 'said'])).toEqual({ line: 3, column: 14 });
    expect(yaml.locateKey(['list'])).toEqual({ line: 2, column: 1 });
  });

  it('is found by a key that is a number', () => {
    expect(yaml.locateKey(['2021'])).toEqual({ line: 5, column: 1 });
  });

  it('counts from the line at which front matter starts', () => {
    expect(parseYaml('f.mdx', 'a: 1\nb: 2', 2).locate(['b'])).toEqual({ line: 3, column: 4 });
  });

  it('of an empty file is its beginning', () => {
    expect(parseYaml('f.yaml', '').locate(['a', 'b'])).toEqual({ line: 1, column: 1 });
  });
});

describe('data', () => {
  it('keeps dates as text and years as numbers', () => {
    expect(yaml.data).toMatchObject({ a: 1, list: [{ said: '2021-08-15' }, { id: 'y' }] });
  });

  it('is none when there is a fault', () => {
    expect(parseYaml('f.yaml', 'a: &x 1\nb: *x').data).toBeUndefined();
  });

  it('cannot reach the prototype of objects', () => {
    parseYaml('f.yaml', '__proto__: { polluted: true }');
    parseJson('f.json', '{"__proto__": {"polluted": true}}');
    expect('polluted' in {}).toBe(false);
  });
});

describe('JSON', () => {
  it('is read with its places', () => {
    const json = parseJson('f.json', '{\n  "a": "é\\u00e9 😀 \\ud83d\\ude00"\n}\n');
    expect(json.data).toEqual({ a: 'éé 😀 😀' });
    expect(json.locateKey(['a'])).toEqual({ line: 2, column: 3 });
  });

  it.each([
    ['a missing comma', '{\n  "a": "b"\n  "c": "d"\n}', 3, 3],
    ['a comma too many', '{\n  "a": "b",\n}', 3, 1],
    ['a missing quotation mark', '{\n  "a": "b,\n  "c": "d"\n}', 2, 11],
    ['a comment', '{\n  "aaaaaaaaaaaaaaaaaaaa": "b", // no\n  "c": "d"\n}', 2, 32],
    ['single quotes', '{\n  "aaaaaaaaaaaaaaaaaaaa": \'b\'\n}', 2, 27],
    ['no end', '{\n  "a": "b"', 2, 11],
  ])('with %s is refused there', (_, source, line, column) => {
    expect(parseJson('f.json', source).faults).toEqual([
      expect.objectContaining({ file: 'f.json', line, column, rule: 'labels' }),
    ]);
  });
});
