import type { Edition } from '../model/edition.ts';
import { attribute, isComponentNode, parseProse } from './prose.ts';

/** A part of prose that is told apart, as nearly every edition opens it. */
const opened = {
  Update: /^<Update event="([^"]+)">/gm,
  Correction: /^<Correction date="([^"]+)">/gm,
} as const;
const attributeOf = { Update: 'event', Correction: 'date' } as const;
const codeInLine = /`[^`]*`/g;
/** What a comment or a block of code has in it. */
const signs = ['{', '```', '~~~'];

/**
 * What the updates or corrections of an edition say that they are of, in the order of its prose. Every
 * list asks for those of every story, so prose is parsed only where it could be read in two ways: with
 * one that is opened otherwise, a comment or a block of code.
 */
export function openedParts({ file, prose }: Edition, name: keyof typeof opened): string[] {
  const mark = `<${name}`;
  if (!prose.includes(mark)) return [];
  if (signs.some((sign) => prose.includes(sign))) return parsed(file, prose, name);
  const plain = prose.replace(codeInLine, '');
  const values = [...plain.matchAll(opened[name])].map(([, value = '']) => value);
  return values.length === plain.split(mark).length - 1 ? values : parsed(file, prose, name);
}

function parsed(file: string, prose: string, name: keyof typeof opened): string[] {
  return parseProse(file, prose).tree.children.flatMap((node) =>
    isComponentNode(node) && node.name === name ? (attribute(node, attributeOf[name]) ?? []) : [],
  );
}
