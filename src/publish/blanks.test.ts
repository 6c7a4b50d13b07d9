import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutBlanks } from './blanks.ts';

describe('blanks', () => {
  it('go beside what stands on lines of its own', () => {
    expect(
      withoutBlanks('<ul class="a > b">\n <li> <a href="/"> x </a> </li> </ul> <p> y </p>'),
    ).toBe('<ul class="a > b"><li><a href="/">x</a></li></ul><p>y</p>');
  });

  it('stay between words, one each', () => {
    const line =
      '<b>one</b> <a href="/">two</a> <svg><path/></svg> <time>three</time> four<sup>1</sup> five';
    expect(withoutBlanks(line)).toBe(line);
    expect(withoutBlanks('one \n <a>two</a>three')).toBe('one <a>two</a>three');
  });

  it('do not end a link', () => {
    expect(withoutBlanks('one<a> two </a>three')).toBe('one<a> two</a> three');
  });

  it('stay beside what stands in a line and is no text', () => {
    expect(
      withoutBlanks('<p> <svg> <path/> </svg> <b>x</b> <input> y <button> z </button> </p>'),
    ).toBe('<p><svg><path/></svg> <b>x</b> <input> y <button>z</button></p>');
  });

  it('stay after a mark that holds no words, and beside a heading in a line', () => {
    const legend = '<li><span class="mark"></span> exposed</li>';
    expect(withoutBlanks(legend)).toBe(legend);
    expect(withoutBlanks('<li> <h3> a </h3> <sup>1</sup> </li>')).toBe(
      '<li><h3>a</h3> <sup>1</sup></li>',
    );
  });

  it('stay where they were set: no-break spaces, code, data', () => {
    const text = '<p>\u202f»</p><pre><code> a\n <p> b </code></pre><script>{"p": " <p> "}</script>';
    expect(withoutBlanks(text)).toBe(text);
  });

  it('are all that goes, and go once', () => {
    const pieces = [
      '<p>',
      '</p>',
      '<li id="x y">',
      '<a>',
      '</a>',
      '<svg>',
      '</svg>',
      ' ',
      '\n',
      'a',
      '«\u202f',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (all) => {
        const html = all.join('');
        const once = withoutBlanks(html);
        expect(withoutBlanks(once)).toBe(once);
        expect(once.replaceAll(/[ \n]/g, '')).toBe(html.replaceAll(/[ \n]/g, ''));
      }),
    );
  });
});
