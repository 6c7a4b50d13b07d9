import { describe, expect, it } from 'vitest';
import { aCompany, aLibrary, aStory } from '../../tests/fixtures/stories.ts';
import { relatedStories } from './related.ts';
import { listings, storiesOf, topicsOf } from './topics.ts';

const companies = [
  aCompany('acme', { country: 'FR', sector: 'retail' }),
  aCompany('bell', { country: 'CA', sector: 'telecommunications' }),
  aCompany('host', { country: 'US', sector: 'technology' }),
];
const acme = aStory('acme-2021', { dataTypes: ['names', 'passwords'] });
const bell = aStory('bell-2022', {
  companies: ['bell'],
  disclosed: '2022-05',
  dataTypes: ['names'],
});
const both = aStory('both-2023', { companies: ['acme', 'bell'], via: ['host'], disclosed: '2023' });
const library = aLibrary([acme, bell, both], companies);
const ids = (stories: readonly { id: string }[]): string[] => stories.map(({ id }) => id);

describe('the topics of a story', () => {
  it('are what it is listed by', () => {
    expect(topicsOf(acme, library)).toEqual([
      { kind: 'dataType', code: 'names' },
      { kind: 'dataType', code: 'passwords' },
      { kind: 'sector', code: 'retail' },
      { kind: 'country', code: 'FR' },
      { kind: 'year', code: '2021' },
      { kind: 'status', code: 'confirmed' },
      { kind: 'size', code: 'unknown' },
    ]);
  });

  it('come from every company breached, once, and from no supplier', () => {
    const twice = aStory('x', { companies: ['acme', 'bell', 'acme'], via: ['host'] });
    const codes = topicsOf(twice, library).map(({ code }) => code);
    expect(codes.filter((code) => code === 'FR')).toHaveLength(1);
    expect(codes).toContain('CA');
    expect(codes).not.toContain('US');
  });
});

describe('listings', () => {
  it('hold every story of a topic, newest development first', () => {
    const names = listings(library).dataType.find(({ topic }) => topic.code === 'names');
    expect(ids(names?.stories ?? [])).toEqual(['bell-2022', 'acme-2021']);
  });

  it('exist only where there is a story', () => {
    const all = listings(library);
    expect(all.year.map(({ topic }) => topic.code).sort()).toEqual(['2021', '2022', '2023']);
    expect(all.country.map(({ topic }) => topic.code).sort()).toEqual(['CA', 'FR']);
    expect(all.status.map(({ topic }) => topic.code)).toEqual(['confirmed']);
    expect(all.dataType.map(({ topic }) => topic.code)).not.toContain('passwords-hints');
  });

  it('of an empty library are empty', () => {
    expect(Object.values(listings(aLibrary([], []))).flat()).toEqual([]);
  });
});

describe('the stories of a company', () => {
  it('are those in which it was breached, newest disclosure first', () => {
    expect(ids(storiesOf('acme', library.stories).breached)).toEqual(['both-2023', 'acme-2021']);
  });

  it('and apart from them those that came through it', () => {
    const { breached, supplied } = storiesOf('host', library.stories);
    expect([ids(breached), ids(supplied)]).toEqual([[], ['both-2023']]);
  });

  it('stand in one order whatever order they come in', () => {
    const twins = [aStory('b'), aStory('a'), aStory('c')];
    expect(ids(storiesOf('acme', twins).breached)).toEqual(['a', 'b', 'c']);
  });
});

describe('related stories', () => {
  it('put the same company first, then what is most alike, and never the story itself', () => {
    expect(ids(relatedStories(acme, library))).toEqual(['both-2023', 'bell-2022']);
  });

  it('are at most as many as asked for', () => {
    expect(relatedStories(acme, library, 1)).toHaveLength(1);
    expect(relatedStories(acme, library, 0)).toEqual([]);
  });
});
