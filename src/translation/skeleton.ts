import type { PhrasingContent } from 'mdast';
import { isComponentNode, type Component } from '../library/prose.ts';
import type { Direction } from './draft.ts';
import { collapse, sourceWords } from './source-words.ts';

/**
 * A line to fill in: components and links as they are, figures as the other language writes them,
 * “…” where words go.
 */
export function skeleton(
  nodes: readonly (PhrasingContent | Component)[],
  direction: Direction,
): string {
  const line = nodes.map((node) => piece(node, direction)).join('');
  return collapse(line.replaceAll(/…(?:\s*…)+/g, '…').replaceAll(/\s+(?=[.,;)])/g, '')) || '…';
}

function piece(node: PhrasingContent | Component, direction: Direction): string {
  if (node.type === 'text') return words(node.value, direction);
  if (isComponentNode(node) || node.type === 'link' || node.type === 'inlineCode')
    return sourceWords([node]);
  if (node.type === 'emphasis')
    return `_${collapse(words(sourceWords(node.children), direction))}_`;
  if (node.type === 'strong')
    return `**${collapse(words(sourceWords(node.children), direction))}**`;
  return '';
}

/** Words become “…”; figures and the ends of sentences stay. */
function words(text: string, direction: Direction): string {
  return text.replaceAll(
    /(\d+(?:[.,\u00A0\u202F]\d+)*)|([.?!](?=\s|$))|[^\d.?!]+|[.?!]/g,
    (found, number: string | undefined, end: string | undefined) => {
      if (number !== undefined) return rewritten(number, direction);
      if (end !== undefined || !/\p{L}/u.test(found)) return found;
      return ' … ';
    },
  );
}

/** `491,840` in English is `491 840` in French; a bare `2021` may be a year and stays. */
function rewritten(number: string, { from, to }: Direction): string {
  const { group, decimal } = separators(from);
  const plain = number
    .replaceAll(group, '')
    .replaceAll(/[\u00A0\u202F]/g, '')
    .replace(decimal, '.');
  const value = Number(plain);
  if (/^\d+$/.test(number) || !Number.isFinite(value)) return number;
  return new Intl.NumberFormat(to, {
    minimumFractionDigits: plain.split('.')[1]?.length ?? 0,
    numberingSystem: 'latn',
  }).format(value);
}

function separators(locale: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(locale, { numberingSystem: 'latn' }).formatToParts(12345.6);
  const part = (type: 'group' | 'decimal'): string =>
    parts.find((one) => one.type === type)?.value ?? '';
  return { group: part('group'), decimal: part('decimal') };
}
