import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { language, library, story } from '../../../tests/fixtures/small-library.ts';
import { storyCard } from './card.ts';
import { openCardKeeper, type CardKeeper } from './keep.ts';

const card = storyCard(story, language('en'), library);

/** A keeper at a folder, and the headlines that it had drawn. */
function keeperAt(folder: string): { keeper: CardKeeper; drawn: string[] } {
  const drawn: string[] = [];
  const keeper = openCardKeeper(folder, () =>
    Promise.resolve({
      draw: ({ headline }) => {
        drawn.push(headline);
        return Promise.resolve(new TextEncoder().encode(headline));
      },
      measure: () => Promise.reject(new Error('Nobody asked')),
    }),
  );
  return { keeper, drawn };
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'breche-images-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

test('what has not changed is not drawn again', async () => {
  const folder = newFolder();
  const first = await keeperAt(folder).keeper.image('en/a', card);
  const { keeper, drawn } = keeperAt(folder);
  expect(Buffer.compare(await keeper.image('en/a', card), first)).toBe(0);
  expect(drawn).toEqual([]);
});

test('what has changed is drawn anew, in the place of the old', async () => {
  const folder = newFolder();
  const { keeper, drawn } = keeperAt(folder);
  await keeper.image('en/a', card);
  await keeper.image('en/a', { ...card, headline: 'Another' });
  await keeper.image('fr/a', card);
  expect(drawn).toEqual([card.headline, 'Another', card.headline]);
  expect(readdirSync(join(folder, 'en/a'))).toHaveLength(1);
});
