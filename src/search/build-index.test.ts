import { expect, test } from 'vitest';
import { library, root, story } from '../../tests/fixtures/small-library.ts';
import { openLanguages } from '../i18n/language.ts';
import { buildSearchIndex, indexContent } from './build-index.ts';

const many = {
  ...library,
  stories: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
    ...story,
    id,
    editions: Object.fromEntries(
      Object.entries(story.editions).map(([tag, edition]) => [tag, { ...edition, slug: id }]),
    ),
  })),
};
const languages = openLanguages(many, root);

async function fragments(most?: number): Promise<number> {
  const files = await buildSearchIndex(indexContent(many, languages), { maxFragments: most });
  return files.filter(({ path }) => path.startsWith('fragment/')).length;
}

test('what shows a story is a file of its own, unless a host takes fewer files', async () => {
  expect(await fragments()).toBe(6 * languages.length);
  expect(await fragments(2)).toBe(2 * languages.length);
});

test('languages at once give the same bytes as one after the other', async () => {
  const content = indexContent(many, languages);
  const atOnce = await buildSearchIndex(content, { atOnce: true });
  expect(atOnce).toEqual(await buildSearchIndex(content));
});
