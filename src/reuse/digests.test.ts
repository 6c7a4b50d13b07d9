import { describe, expect, it } from 'vitest';
import { aCompany, aLibrary, aStory } from '../../tests/fixtures/stories.ts';
import { library as small, root } from '../../tests/fixtures/small-library.ts';
import { openLanguages } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import { hasStories, storyCalled } from '../model/topics.ts';
import { watchReads } from '../model/reads.ts';
import { Digests } from './digests.ts';
import { digestOfPart } from './parts.ts';
import { watchedLibrary } from './watched-library.ts';

const withWords = (made: Library): Library => ({
  ...made,
  words: small.words,
  locales: small.locales,
});
const library = withWords(
  aLibrary([aStory('a'), aStory('b')], [aCompany('acme'), aCompany('bell')]),
);
const languages = openLanguages(library, root);
const digests = new Digests(library, languages);
const [first, second] = library.stories;

describe('digests', () => {
  it('are the same for the same content, in another process too', () => {
    const copy = structuredClone(library);
    const spoken = openLanguages(copy, root);
    const others = new Digests(copy, spoken);
    const props = { language: languages[0], story: first, page: 1, kinds: new Set(['x']) };
    expect(others.of({ ...props, language: spoken[0], story: copy.stories[0] })).toBe(
      digests.of(props),
    );
  });

  it('differ with a story, a language, a set, an order', () => {
    const all = [
      { story: first },
      { story: second },
      { language: languages[0] },
      { language: languages[1] },
      { kinds: new Set(['x']) },
      { kinds: new Map([['x', 1]]) },
      { stories: [first, second] },
      { stories: [second, first] },
      { stories: library.stories, more: true },
      {},
    ].map((props) => digests.of(props));
    expect(new Set(all).size).toBe(all.length);
  });

  it('tell apart what is long as well, and not what is left out from what is undefined', () => {
    const text = 'x'.repeat(1_000);
    expect(digests.of({ inside: { text, more: undefined } })).toBe(
      digests.of({ inside: { text } }),
    );
    expect(digests.of({ inside: { text: `${text}y` } })).not.toBe(digests.of({ inside: { text } }));
  });

  it('are none for what holds a function: nobody can tell what it does', () => {
    expect(digests.of({ countOf: () => 1 })).toBeUndefined();
  });
});

describe('a watched library', () => {
  const watched = watchedLibrary(library);
  const reads = (read: () => unknown): string[] => {
    const { reads: parts, stop } = watchReads();
    read();
    stop();
    return [...parts];
  };

  it('says what is the same as in the library, and which part was read', () => {
    expect({ ...watched, companies: { ...watched.companies } }).toEqual(library);
    expect(reads(() => watched.site.name)).toEqual(['site']);
    expect(reads(() => watched.companies['acme'])).toEqual(['company/acme']);
    expect(reads(() => Object.keys(watched.companies))).toEqual(['companies']);
    expect(reads(() => storyCalled('a', watched))).toEqual(['story/a']);
    expect(reads(() => hasStories({ kind: 'year', code: '2021' }, watched))).toEqual([
      'told topics',
    ]);
  });

  it('names parts that have a digest, which differs when the part does', () => {
    const other = withWords(
      aLibrary([aStory('a', { disclosed: '2022' })], [aCompany('acme', { country: 'CA' })]),
    );
    const changed = new Digests(other, openLanguages(other, root));
    for (const part of [
      'stories',
      'companies',
      'company/acme',
      'company/bell',
      'story/a',
      'story/b',
      'told topics',
    ])
      expect(digestOfPart(part, other, changed), part).not.toBe(
        digestOfPart(part, library, digests),
      );
    expect(digestOfPart('site', other, changed)).toBe(digestOfPart('site', library, digests));
    expect(() => digestOfPart('weather', library, digests)).toThrow('weather');
  });
});
