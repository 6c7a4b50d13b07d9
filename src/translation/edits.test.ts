import { describe, expect, it } from 'vitest';
import { withEdits } from './edits.ts';

const at = (line: number, column: number, length: number, text: string) => ({
  start: { line, column },
  end: { line, column: column + length },
  text,
});

describe('edits', () => {
  it('change nothing but their places, however lines end', () => {
    expect(withEdits('\uFEFFab \r\ncd\t\r\nef\n', [at(1, 2, 1, 'X'), at(3, 1, 2, '')])).toBe(
      '\uFEFFaX \r\ncd\t\r\n\n',
    );
  });

  it('may come in any order, and may insert', () => {
    expect(withEdits('abc', [at(1, 1, 0, '<'), at(1, 3, 1, 'C'), at(1, 2, 0, '|')])).toBe('<a|bC');
  });

  it('find their place in a file of another normal form', () => {
    const source = 'de\u0301ja\u0300 vu ,ici e\u0301te\u0301';
    expect(withEdits(source, [at(1, 8, 1, '')])).toBe('de\u0301ja\u0300 vu,ici e\u0301te\u0301');
  });
});
