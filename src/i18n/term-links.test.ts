import { describe, expect, it } from 'vitest';
import { language, library } from '../../tests/fixtures/small-library.ts';
import { parseProse } from '../library/prose.ts';
import type { Glossary } from '../model/glossary.ts';
import { writeProse } from './prose.ts';
import { markTerms } from './term-links.ts';

const entry = (fr: string, explain = true): Glossary[string] => ({
  terms: { fr },
  regional: {},
  definitions: { fr: 'Une explication.' },
  explain,
  avoid: {},
  sources: [],
});
const glossary: Glossary = {
  ransomware: entry('rançongiciel'),
  'hashed-password': entry('mot de passe haché'),
  password: entry('mot de passe'),
  fine: entry('amende', false),
};

function marked(source: string): { body: string; terms: string[] } {
  const { tree } = parseProse('test.mdx', source);
  markTerms(tree, 'fr', glossary);
  const french = language('fr');
  return writeProse(tree, { prose: french, reader: french, library });
}

describe('terms that the glossary explains', () => {
  it('are marked at their first mention, and once', () => {
    const { body, terms } = marked('Un rançongiciel. Un autre rançongiciel.\n\nRançongiciel.');
    expect(body.match(/class="term"/g)).toHaveLength(1);
    expect(body).toMatch(
      /^<p>Un <a class="term" href="[^"]*#ransomware">rançongiciel<\/a>\. Un autre/,
    );
    expect(terms).toEqual(['ransomware']);
  });

  it('are found in the plural, the longer term before the shorter one', () => {
    const { body, terms } = marked('Des mots de passe hachés, puis des mots de passe en clair.');
    expect(body).toContain('>mots de passe hachés</a>');
    expect(terms).toEqual(['hashed-password', 'password']);
  });

  it('are left alone in headings, links, other words, and where a writer marked one', () => {
    expect(marked('## Rançongiciel').terms).toEqual([]);
    expect(marked('[rançongiciel](https://example.org/)').terms).toEqual([]);
    expect(marked('Un antirançongiciel, un rançongiciel-espion.').terms).toEqual([]);
    expect(marked('Une amende.').terms).toEqual([]);
    const { body } = marked('<Term id="ransomware">logiciel</Term>, un rançongiciel');
    expect(body.match(/class="term"/g)).toHaveLength(1);
  });
});
