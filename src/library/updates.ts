import type { Edition } from '../model/edition.ts';
import { oncePer } from '../model/reads.ts';
import { attribute, isComponentNode, parseProse } from './prose.ts';

/** Ids of the events that an edition has updates on, in the order of its prose. */
export const updatesIn = oncePer(({ file, prose }: Edition): string[] =>
  prose.includes('<Update')
    ? parseProse(file, prose).tree.children.flatMap((node) =>
        isComponentNode(node) ? (attribute(node, 'event') ?? []) : [],
      )
    : [],
);
