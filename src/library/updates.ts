import type { Edition } from '../model/edition.ts';
import { oncePer } from '../model/reads.ts';
import { attribute, isComponentNode, parseProse } from './prose.ts';

/** An update as nearly every edition opens it. */
const opened = /^<Update event="([^"]+)">/gm;
const codeInLine = /`[^`]*`/g;
/** What a comment or a block of code has in it. */
const signs = ['{', '```', '~~~'];

/**
 * Ids of the events that an edition has updates on, in the order of its prose. Every feed asks for
 * those of every story, so prose is parsed only where it could be read in two ways: with an update
 * that is opened otherwise, a comment or a block of code.
 */
export const updatesIn = oncePer(({ file, prose }: Edition): string[] => {
  if (signs.some((sign) => prose.includes(sign))) return parsed(file, prose);
  const plain = prose.replace(codeInLine, '');
  const ids = [...plain.matchAll(opened)].map(([, id = '']) => id);
  return ids.length === plain.split('<Update').length - 1 ? ids : parsed(file, prose);
});

function parsed(file: string, prose: string): string[] {
  return parseProse(file, prose).tree.children.flatMap((node) =>
    isComponentNode(node) ? (attribute(node, 'event') ?? []) : [],
  );
}
