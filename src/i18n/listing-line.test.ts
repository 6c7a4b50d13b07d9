import { expect, it } from 'vitest';
import { aCompany, aFigure, aStory } from '../../tests/fixtures/stories.ts';
import { language } from '../../tests/fixtures/small-library.ts';
import { listingLine } from './listing-line.ts';

const companies = { acme: aCompany('acme', { name: 'Acme' }) };
const million = aStory('a', { figures: [aFigure('f', { count: 1_000_000 })] });
const line = (tag: string, ...stories: ReturnType<typeof aStory>[]): string =>
  listingLine(stories, language(tag), companies).replaceAll(/[\u00a0\u202f]/g, ' ');

it('says how many breaches of which years, and the largest figure', () => {
  const stories = [million, aStory('b', { disclosed: '2023' })];
  expect(line('en', ...stories)).toBe(
    '2 breaches disclosed from 2021 to 2023; the largest current figure is 1 million people (confirmed), Acme.',
  );
  expect(line('fr', ...stories)).toBe(
    '2 fuites rendues publiques de 2021 à 2023 ; chiffre actuel le plus élevé : 1 million de personnes (confirmé), Acme.',
  );
});

it('says less of a single breach, and of one without a figure', () => {
  expect(line('en', million)).toBe(
    '1 breach disclosed in 2021; its current figure is 1 million people (confirmed).',
  );
  expect(line('fr', aStory('b'))).toBe(
    '1 fuite rendue publique en 2021 ; le nombre de personnes ou de comptes n’est pas connu.',
  );
});
