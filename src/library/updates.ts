import type { Edition } from '../model/edition.ts';
import { oncePer } from '../model/reads.ts';
import { attribute, isComponentNode, parseProse } from './prose.ts';

/** An update as nearly every edition opens it. */
const opened = /^<Update event="([^"]+)">/gm;

/**
 * Ids of the events that an edition has updates on, in the order of its prose. Every feed asks for
 * those of every story, so prose is parsed only where it could be read in two ways: with an update
 * that is opened otherwise, a comment or code.
 */
export const updatesIn = oncePer(({ file, prose }: Edition): string[] => {
  const ids = [...prose.matchAll(opened)].map(([, id = '']) => id);
  const isPlain = ids.length === prose.split('<Update').length - 1 && !/[{`]/.test(prose);
  return isPlain ? ids : parsed(file, prose);
});

function parsed(file: string, prose: string): string[] {
  return parseProse(file, prose).tree.children.flatMap((node) =>
    isComponentNode(node) ? (attribute(node, 'event') ?? []) : [],
  );
}
