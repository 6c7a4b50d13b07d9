import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Renderer, type MeasuredNode } from '@takumi-rs/wasm';
import { socialImageSize } from '../../publish/social-image.ts';
import status from '../styles/status.css?raw';
import tokens from '../styles/tokens.css?raw';
import type { Card } from './card.ts';
import style from './card.css?raw';
import { cardFonts } from './fonts.ts';
import { cardLayout, headline, headlineBox, headlineSizes, type HeadlineSize } from './layout.ts';

/** The colours and families of the site on paper: the renderer knows no `light-dark()`. */
export const cardStyle = [
  tokens.replaceAll(/light-dark\(([^,]+),[^)]+\)/g, '$1'),
  status,
  style,
] as const;

/** The program that draws: WebAssembly, so that every machine draws the same bytes. */
export function drawingProgram(): Uint8Array {
  return readFileSync(
    createRequire(import.meta.url).resolve('@takumi-rs/wasm/takumi_wasm_bg.wasm'),
  );
}

/** Draws cards. */
export interface CardRenderer {
  /** A PNG of at most 256 colours. */
  draw: (card: Card) => Promise<Uint8Array>;
  /** Where everything comes to stand. */
  measure: (card: Card) => Promise<MeasuredNode>;
}

export async function openCardRenderer(): Promise<CardRenderer> {
  initSync({ module: new Uint8Array(drawingProgram()) });
  const renderer = new Renderer();
  for (const font of cardFonts()) await renderer.registerFont(font);
  const css = [...cardStyle];
  const sizeOf = async (card: Card): Promise<HeadlineSize> => {
    const [great, middle, least] = headlineSizes;
    for (const size of [great, middle]) {
      const { height } = await renderer.measure(headline(card, size, false), {
        width: headlineBox.width,
        css,
      });
      if (height <= headlineBox.height) return size;
    }
    return least;
  };
  return {
    draw: async (card) =>
      renderer.render(cardLayout(card, await sizeOf(card)), {
        ...socialImageSize,
        format: 'png',
        css,
      }),
    measure: async (card) =>
      renderer.measure(cardLayout(card, await sizeOf(card)), { ...socialImageSize, css }),
  };
}
