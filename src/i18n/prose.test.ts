import { describe, expect, it } from 'vitest';
import { language, library, story } from '../../tests/fixtures/small-library.ts';
import { parseProse } from '../library/prose.ts';
import { writeProse, type WrittenProse } from './prose.ts';

const { facts } = story;

function write(source: string, prose = 'en', reader = prose): WrittenProse {
  return writeProse(parseProse('test.mdx', source).tree, {
    prose: language(prose),
    reader: language(reader),
    library,
    facts,
  });
}
const body = (source: string, prose?: string, reader?: string): string =>
  write(source, prose, reader).body;

describe('components', () => {
  it('write a figure in the language of the prose', () => {
    expect(body('Of <Count of="seller" />.')).toBe('<p>Of 100 million people.</p>');
    expect(body('De <Count of="seller" />.', 'fr')).toBe(
      '<p>De 100\u00a0millions de personnes.</p>',
    );
  });

  it('write an amount', () => {
    expect(body('Paid <Amount of="settlement" />.', 'fr')).toBe(
      '<p>Paid 350\u00a0millions de dollars.</p>',
    );
  });

  it('write the day of an event, of the facts, or a given one', () => {
    expect(body('On <Day of="agreement" />.')).toBe(
      '<p>On <time datetime="2022-07-22">22 July 2022</time>.</p>',
    );
    expect(body('Le <Day of="disclosed" />.', 'fr')).toBe(
      '<p>Le <time datetime="2021-08-15">15\u00a0août 2021</time>.</p>',
    );
    expect(body('In <Day of="occurred" />.')).toBe(
      '<p>In <time datetime="2021-03">March 2021</time>.</p>',
    );
    expect(body('In <Day on="2019" />.')).toBe('<p>In <time datetime="2019">2019</time>.</p>');
  });

  it('write a citation with the place and the name of its source', () => {
    expect(body('So.<Cite source="company" />')).toBe(
      '<p>So.<sup class="cite"><a href="#source-company" aria-label="Source 2: T-Mobile US">2</a></sup></p>',
    );
  });

  it('write a term as a link to the glossary', () => {
    expect(body('A <Term id="data-breach">breach</Term>.')).toBe(
      '<p>A <a class="term" href="/en/glossary/#data-breach">breach</a>.</p>',
    );
  });

  it('write what the host filled in, and what is still to be filled in', () => {
    expect(body('By <Site of="publisher.name" />.')).toBe(
      '<p>By <span>Brèche contributors</span>.</p>',
    );
    expect(body('At <Site of="publisher.address" />.')).toMatch(/^<p>At <em>[^<]+<\/em>\.<\/p>$/);
  });

  it('that name what is not there say so', () => {
    expect(() => body('A <Count of="nobody" />.')).toThrow(
      'Prose names “nobody”, which is not there',
    );
    expect(() => body('A <Cite source="nobody" />.')).toThrow(/nobody/);
    expect(() => body('A <Day of="nobody" />.')).toThrow(/nobody/);
    expect(() => body('A <Blink of="x" />.')).toThrow('<Blink> cannot be written');
  });
});

describe('updates and corrections', () => {
  it('stand apart from the body', () => {
    const written = write(
      'One.\n\n<Update event="agreement">\nIt agreed.\n</Update>\n\n<Correction date="2026-11-22">\nIt was July.\n</Correction>\n\nTwo.',
    );
    expect(written.body).toBe('<p>One.</p>\n<p>Two.</p>');
    expect(written.updates).toEqual([{ event: 'agreement', html: '<p>It agreed.</p>' }]);
    expect(written.corrections).toEqual([{ date: '2026-11-22', html: '<p>It was July.</p>' }]);
  });

  it('on one line hold a paragraph too', () => {
    expect(write('<Update event="agreement">It *agreed*.</Update>').updates).toEqual([
      { event: 'agreement', html: '<p>It <em>agreed</em>.</p>' },
    ]);
  });
});

describe('links', () => {
  it('lead to what they mean, in the language of the reader', () => {
    const source = '[a](company:t-mobile-us) [b](article:t-mobile-2021) [c](page:method)';
    expect(body(source, 'en', 'fr')).toBe(
      '<p><a href="/fr/entreprises/t-mobile-us/">a</a> <a href="/fr/articles/vol-t-mobile-2021/">b</a> <a href="/fr/methode/">c</a></p>',
    );
    expect(body(source)).toContain('href="/en/articles/t-mobile-2021/"');
  });

  it('to a story that is still a draft are no links', () => {
    expect(body('[words](article:not-yet)')).toBe('<p><span>words</span></p>');
  });

  it('to other sites are external', () => {
    expect(body('[x](https://example.org/?a=1&b=2)')).toBe(
      '<p><a href="https://example.org/?a=1&#x26;b=2" rel="external">x</a></p>',
    );
  });
});

describe('the original shown to a reader of another language', () => {
  it('keeps its own figures, dates and quotes', () => {
    expect(body('On <Day of="disclosed" />, "<Count of="seller" />".', 'en', 'fr')).toBe(
      '<p>On <time datetime="2021-08-15">15 August 2021</time>, <q>“100 million people”</q>.</p>',
    );
  });

  it('leads to the glossary of the reader', () => {
    expect(body('A <Term id="data-breach">breach</Term>.', 'en', 'fr')).toContain(
      '/fr/glossaire/#data-breach',
    );
  });
});

describe('text', () => {
  it('is never read as HTML', () => {
    expect(body('a \\<b> &lt;script&gt;alert(1)&lt;/script&gt; & `<i onload="x">`')).toBe(
      '<p>a &#x3C;b> &#x3C;script>alert(1)&#x3C;/script> &#x26; <code>&#x3C;i onload="x"></code></p>',
    );
  });

  it('cannot leave the attribute it stands in', () => {
    expect(body('[x](https://example.org/"onclick="alert)')).toBe(
      '<p><a href="https://example.org/&#x22;onclick=&#x22;alert" rel="external">x</a></p>',
    );
  });

  it('is set after the rules of its language, across marks and figures', () => {
    expect(body('Le mot *clé* : "<Count of="seller" />" ?', 'fr')).toBe(
      '<p>Le mot <em>clé</em>\u00a0: <q>«\u202f100\u00a0millions de personnes\u202f»</q>\u202f?</p>',
    );
    expect(body('**Qui**? *Free*: oui', 'fr')).toBe(
      '<p><strong>Qui</strong>\u202f? <em>Free</em>\u00a0: oui</p>',
    );
    expect(body('The *company*\'s "<Count of="seller" />"')).toBe(
      '<p>The <em>company</em>’s <q>“100 million people”</q></p>',
    );
  });

  it('in code is left as it is', () => {
    expect(body('`"a" ?` et', 'fr')).toBe('<p><code>"a" ?</code> et</p>');
  });
});

describe('tables', () => {
  it('carry no attribute of the past', () => {
    expect(body('| a | b |\n| :- | -: |\n| 1 | 2 |')).not.toContain('align');
  });

  it('keep every cell, and say of their headings that they head columns', () => {
    const table = body('| a | b |\n| - | - |\n| 1 | 2 |').replaceAll('\n', '');
    expect(table).toContain('<tr><th scope="col">a</th><th scope="col">b</th></tr>');
    expect(table).toContain('<tr><td>1</td><td>2</td></tr>');
  });
});
