import { sortKey, yearOf, type PartialDate } from './dates.ts';
import type { Edition } from './edition.ts';
import type { Facts } from './facts.ts';
import { currentFigure } from './ledger.ts';
import { oncePer } from './reads.ts';
import type { Status } from './vocabulary.ts';

/** One breach: its facts and the editions that tell it. */
export interface Story {
  id: string;
  facts: Facts;
  /** Editions by locale; the original is always there. Drafts are not. */
  editions: Readonly<Record<string, Edition>>;
}

/** The edition to show for a language: its own, else the original. */
export function editionFor(story: Story, locale: string): Edition {
  const edition = story.editions[locale] ?? story.editions[story.facts.original];
  if (!edition) throw new Error(`Story ${story.id} has no original edition`);
  return edition;
}

/** The present state: the last entry of the status history. */
export function statusOf(story: Story): Status {
  const last = story.facts.status.at(-1);
  if (!last) throw new Error(`Story ${story.id} has no status`);
  return last.is;
}

/** The company the story is about. */
export function mainCompany(story: Story): string {
  const [first] = story.facts.companies;
  if (!first) throw new Error(`Story ${story.id} names no company`);
  return first;
}

/** Date of the last thing that happened, was said or changed status: what orders the home page. */
export const latestDevelopment = oncePer(({ facts }: Story): PartialDate => {
  const dates = [
    facts.disclosed,
    ...facts.events.map((event) => event.date),
    ...facts.status.map((entry) => entry.since),
    ...facts.figures.map((figure) => figure.said),
    ...facts.amounts.map((amount) => amount.said),
  ];
  return dates.reduce((latest, date) => (sortKey(date) >= sortKey(latest) ? date : latest));
});

/** The year a story is filed under: when the public learnt of it. */
export function yearOfStory(story: Story): string {
  return yearOf(story.facts.disclosed);
}

/** Newest development first; ties by id, so that the order is the same everywhere. */
export function byLatestDevelopment(a: Story, b: Story): number {
  const [left, right] = [sortKey(latestDevelopment(a)), sortKey(latestDevelopment(b))];
  return left === right ? compareText(a.id, b.id) : left < right ? 1 : -1;
}

/** Count of the current figure, 0 when nobody has said. */
export function currentCount(story: Story): number {
  return currentFigure(story.facts.figures)?.count ?? 0;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
