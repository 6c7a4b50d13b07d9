import { expect, test } from 'vitest';
import { aStory } from '../../tests/fixtures/stories.ts';
import { language, library, root, story } from '../../tests/fixtures/small-library.ts';
import { openLanguage } from '../i18n/language.ts';
import { socialImage } from './social-image.ts';

const { site } = library;

test('a story has an image in its language, which says in words what it shows', () => {
  const image = socialImage(story, language('fr'), site);
  expect(image).toMatchObject({
    url: 'https://breche.example/fr/articles/vol-t-mobile-2021/image.png',
    width: 1200,
    height: 630,
  });
  expect(image?.alt).toMatch(
    /^Vol de données .+ – plus de 100.millions de personnes \(revendiqué\)/,
  );
});

test('there is none where the host has switched images off', () => {
  expect(socialImage(story, language('fr'), { ...site, socialImages: false })).toBeUndefined();
});

test('there is none in a language without an edition', () => {
  expect(socialImage(aStory('only-english'), language('fr'), site)).toBeUndefined();
});

test.each([
  ['pt-BR', true],
  ['ar', true],
  ['uk', true],
  ['el', true],
  ['ja', false],
])('letters that no font has are not drawn: %s', (tag, drawn) => {
  const { en } = story.editions;
  if (!en) throw new Error('The story has lost its original');
  const told = { ...story, editions: { ...story.editions, [tag]: { ...en, locale: tag } } };
  const words = { ...library.words, [tag]: library.words['en'] ?? {} };
  const spoken = openLanguage(tag, { ...library, words }, root);
  expect(socialImage(told, spoken, site) !== undefined).toBe(drawn);
});
