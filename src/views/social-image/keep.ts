import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from './card.ts';
import { cardFonts } from './fonts.ts';
import { cardLayout, headlineBox, headlineSizes } from './layout.ts';
import { cardStyle, drawingProgram, openCardRenderer, type CardRenderer } from './renderer.ts';

/** Draws cards, each once: a build draws only those that changed since the last. */
export interface CardKeeper {
  /**
   * The image of a card, a PNG.
   * @param name folder of the story and language; it keeps one image
   */
  image: (name: string, card: Card) => Promise<Uint8Array>;
}

/**
 * @param folder where images are kept, under the hash of all that they are made of
 * @param open starts what draws; not called while every image is kept
 */
export function openCardKeeper(
  folder: string,
  open: () => Promise<CardRenderer> = openCardRenderer,
): CardKeeper {
  const tools = toolsHash();
  let renderer: Promise<CardRenderer> | undefined;
  return {
    image: async (name, card) => {
      const hash = createHash('sha256').update(tools);
      hash.update(
        JSON.stringify([headlineBox, ...headlineSizes.map((size) => cardLayout(card, size))]),
      );
      const kept = join(folder, name, `${hash.digest('hex').slice(0, 32)}.png`);
      try {
        return await readFile(kept);
      } catch {
        renderer ??= open();
        const drawn = await (await renderer).draw(card);
        await replace(join(folder, name), kept, drawn);
        return drawn;
      }
    },
  };
}

/** What draws, and in what. */
function toolsHash(): string {
  const hash = createHash('sha256');
  const fonts = cardFonts().flatMap(({ name, data }) => [name, data]);
  for (const part of [drawingProgram(), ...fonts, ...cardStyle]) hash.update(part);
  return hash.digest('hex');
}

/** Leaves one file in a folder; a build that is stopped leaves no half of one. */
async function replace(folder: string, file: string, content: Uint8Array): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const half = `${file}.${process.pid}`;
  await writeFile(half, content);
  await rename(half, file);
}
