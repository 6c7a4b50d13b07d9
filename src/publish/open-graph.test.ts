import { expect, test } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import { language, library, story } from '../../tests/fixtures/small-library.ts';
import type { Story } from '../model/story.ts';
import { openGraph, type MetaProperty } from './open-graph.ts';
import type { SocialImage } from './social-image.ts';
import { versionsOf } from './versions.ts';

const languages = [language('en'), language('fr')];

function shared(tag: string, told: Story, image?: SocialImage): MetaProperty[] {
  return openGraph({
    language: language(tag),
    versions: versionsOf({ kind: 'story', story: told }, languages, library),
    title: 'Title',
    description: 'Description',
    siteName: 'Brèche',
    article: { published: '2026-11-22', modified: '2027-01-02' },
    ...(image && { image }),
  });
}

test('a story says what it is, where, in which languages and since when', () => {
  expect(shared('fr', story)).toEqual([
    { property: 'og:title', content: 'Title' },
    { property: 'og:description', content: 'Description' },
    { property: 'og:type', content: 'article' },
    { property: 'og:url', content: 'https://breche.example/fr/articles/vol-t-mobile-2021/' },
    { property: 'og:site_name', content: 'Brèche' },
    { property: 'og:locale', content: 'fr_FR' },
    { property: 'og:locale:alternate', content: 'en_GB' },
    { property: 'article:published_time', content: '2026-11-22' },
    { property: 'article:modified_time', content: '2027-01-02' },
    { property: 'twitter:card', content: 'summary' },
  ]);
});

test('a picture is shown large, with its size and in words', () => {
  const url = 'https://breche.example/fr/articles/vol-t-mobile-2021/image.png';
  const page = shared('fr', story, { url, width: 1200, height: 630, alt: 'In words' });
  expect(page.slice(-6)).toEqual([
    { property: 'og:image', content: url },
    { property: 'og:image:type', content: 'image/png' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: 'In words' },
    { property: 'twitter:card', content: 'summary_large_image' },
  ]);
});

test('a language without an edition is no alternate', () => {
  const english = shared('en', aStory('only-english'));
  expect(english.filter(({ property }) => property === 'og:locale:alternate')).toEqual([]);
});

test('other pages are of the site', () => {
  const page = openGraph({
    language: language('en'),
    versions: versionsOf({ kind: 'home' }, languages, library),
    title: 'Brèche',
    description: 'Description',
    siteName: 'Brèche',
  });
  expect(page).toContainEqual({ property: 'og:type', content: 'website' });
  expect(page.map(({ property }) => property)).not.toContain('article:published_time');
});
