import { describe, expect, inject, test } from 'vitest';
import { adviceOn, topicsFor, wordsFor } from '../../src/model/advice.ts';
import { statusOf } from '../../src/model/story.ts';
import { pagesOf } from './support/built-site.ts';
import { expectedOf } from './support/expected.ts';
import { attribute, elements, textOf, type Element } from './support/markup.ts';

const site = inject('sites').root;
const { library, languages } = expectedOf(site);
const pages = new Map(pagesOf(site).map((page) => [page.address, page.document]));

/** The section of advice at an address; none where there is none. */
function adviceAt(address: string): Element | undefined {
  const document = pages.get(address);
  if (!document) throw new Error(`There is no page ${address}`);
  return elements(document, 'section').find(
    (section) => attribute(section, 'aria-labelledby') === 'what-to-do',
  );
}

function known(section: Element | undefined): Element {
  if (!section) throw new Error('There is no advice');
  return section;
}

describe.each(languages.map((language) => ({ language, name: language.name })))(
  '$name',
  ({ language }) => {
    test('a story says what to do about what it exposed, and no more', () => {
      for (const story of library.stories) {
        const section = adviceAt(language.addresses.article(story));
        if (adviceOn(statusOf(story)) === 'none') {
          expect(section, story.id).toBeUndefined();
          continue;
        }
        const titles = topicsFor(story.facts.dataTypes, library.advice).map(({ id }) => id);
        const linked = elements(known(section), 'h3').flatMap((heading) =>
          elements(heading, 'a').map((link) => attribute(link, 'href')?.split('#')[1]),
        );
        expect(linked, story.id).toEqual(titles);
      }
    });

    test('a story with passwords says to change them', () => {
      const story = library.stories.find(({ facts }) => facts.dataTypes.includes('passwords'));
      const topic = library.advice.topics.find(({ id }) => id === 'passwords');
      if (!story || !topic) throw new Error('There is nothing about passwords');
      const said = textOf(known(adviceAt(language.addresses.article(story))));
      const { title, steps } = wordsFor(topic, language.tag);
      expect(said).toContain(language.typeset(title).replaceAll(/\s+/g, ' '));
      expect(said).toContain(language.typeset(steps['change'] ?? '').replaceAll(/\s+/g, ' '));
    });

    test('the page of all advice holds every topic and every source', () => {
      const document = pages.get(language.addresses.section('advice'));
      if (!document) throw new Error('There is no page of advice');
      const ids = elements(document, 'h2').map((heading) => attribute(heading, 'id'));
      expect(ids).toEqual(library.advice.topics.map(({ id }) => id));
      const addresses = new Set(elements(document, 'a').map((link) => attribute(link, 'href')));
      const used = library.advice.topics.flatMap(({ steps }) => steps.map(({ source }) => source));
      for (const id of used) {
        const named = Object.values(library.advice.sources[id] ?? {}).map(({ url }) => url);
        expect(
          named.some((url) => addresses.has(url)),
          id,
        ).toBe(true);
      }
    });
  },
);
