import type { ContainerNode, TextNode } from '@takumi-rs/wasm';
import { socialImageSize } from '../../publish/social-image.ts';
import type { Card } from './card.ts';

/** Sizes of a headline in pixels: the greatest at which it fits is taken. */
export const headlineSizes = [70, 60, 52] as const;
export type HeadlineSize = (typeof headlineSizes)[number];

/** A number stays in one line with what it counts. */
const numberAndNoun = /(?<=\d) (?=\p{L})/gu;

/** Where a headline may stand; the rest of the image is in `card.css`. */
export const headlineBox = { width: 1072, height: 237 } as const;
const lineHeight = 1.125;

/** A card as boxes and text, for `card.css`. */
export function cardLayout(card: Card, size: HeadlineSize): ContainerNode {
  const { said, status, updated } = card;
  return {
    ...box('card', [
      box('masthead', [text('wordmark', card.site), text('tagline', card.tagline)]),
      text('company', card.company),
      box('room', [headline(card, size, true)]),
      box('facts', [
        box('figures', [
          text(said === undefined ? 'none' : 'figure', card.figure),
          ...(said === undefined ? [] : [text('said', said)]),
        ]),
        box('state', [
          box(`status status-${status.is}`, [text('words', status.words)]),
          text('label', updated.label),
          text('date', updated.date),
        ]),
      ]),
    ]),
    lang: card.lang,
    dir: card.dir,
    style: socialImageSize,
  };
}

/** @param cut ends it in … where there is no more room */
export function headline(
  { headline, dir, lang }: Card,
  size: HeadlineSize,
  cut: boolean,
): TextNode {
  const lineClamp = Math.floor(headlineBox.height / (size * lineHeight));
  return {
    ...text('headline', headline.replaceAll(numberAndNoun, '\u00a0')),
    dir,
    lang,
    style: {
      fontSize: size,
      lineHeight,
      width: headlineBox.width,
      ...(cut && { lineClamp: String(lineClamp), textOverflow: 'ellipsis' }),
    },
  };
}

function box(className: string, children: (ContainerNode | TextNode)[]): ContainerNode {
  return { type: 'container', className, children };
}

function text(className: string, words: string): TextNode {
  return { type: 'text', className, text: words };
}
