import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { describe, expect, it } from 'vitest';
import { markQuotations } from './quotations.ts';

function marked(...children: (ElementContent | string)[]): string {
  const paragraph = h('p', children);
  markQuotations(paragraph);
  return toHtml(paragraph.children);
}

describe('quotations', () => {
  it('stand in an element of their own, with the marks of the author', () => {
    expect(marked('They say “no leak” and “none”.')).toBe(
      'They say <q>“no leak”</q> and <q>“none”</q>.',
    );
    expect(marked('Un acte «\u202fmalveillant\u202f».')).toBe(
      'Un acte <q>«\u202fmalveillant\u202f»</q>.',
    );
  });

  it('hold what stands within them, other quotations too', () => {
    expect(marked('« un “mot” et ', h('a', 'un autre'), ' » là')).toBe(
      '<q>« un <q>“mot”</q> et <a>un autre</a> »</q> là',
    );
  });

  it('are found within elements, and not in code', () => {
    expect(marked(h('strong', '“a”'), h('code', '“b”'))).toBe(
      '<strong><q>“a”</q></strong><code>“b”</code>',
    );
  });

  it('that do not close, or close elsewhere, are left alone', () => {
    expect(marked('5” and “open')).toBe('5” and “open');
    expect(marked('“open ', h('em', 'and close”'))).toBe('“open <em>and close”</em>');
  });

  it('change no text', () => {
    const piece = fc.constantFrom('“', '”', '«', '»', 'word', ' ', h('em', '“x”'));
    fc.assert(
      fc.property(fc.array(piece), (children) => {
        const text = (html: string): string => html.replaceAll(/<[^>]*>/g, '');
        const before = toHtml(h('p', structuredClone(children)).children);
        expect(text(marked(...structuredClone(children)))).toBe(text(before));
      }),
    );
  });
});
