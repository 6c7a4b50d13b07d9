import type { Edition } from '../model/edition.ts';
import { oncePer } from '../model/reads.ts';
import { openedParts } from './opened-parts.ts';

/** Ids of the events that an edition has updates on, in the order of its prose. */
export const updatesIn = oncePer((edition: Edition): readonly string[] =>
  openedParts(edition, 'Update'),
);
