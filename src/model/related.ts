import type { Library } from './library.ts';
import { oncePer } from './reads.ts';
import { byLatestDevelopment, mainCompany, type Story } from './story.ts';
import { topicsOf } from './topics.ts';

/** What one company in common counts for, more than all topics together. */
const sameCompany = 1000;

/** Stories in the order in which equals are read, and the places there of those with something in common. */
const neighbourhood = oncePer((library: Pick<Library, 'companies' | 'stories'>) => {
  const stories = library.stories.toSorted(byLatestDevelopment);
  const places = new Map<string, number[]>();
  const traits = new Map<Story, string[]>();
  for (const [place, story] of stories.entries()) {
    const own = topicsOf(story, library)
      .filter(({ kind }) => kind !== 'status')
      .map(({ kind, code }) => `${kind}/${code}`);
    traits.set(story, own);
    for (const trait of [...own, companyTrait(story)]) {
      const sharing = places.get(trait) ?? [];
      sharing.push(place);
      places.set(trait, sharing);
    }
  }
  return { stories, places, traits, scores: new Uint16Array(stories.length) };
});

function companyTrait(story: Story): string {
  return `company/${mainCompany(story)}`;
}

/** Up to `most` stories to read next: the same company first, then those that share most topics. */
export function relatedStories(
  story: Story,
  library: Pick<Library, 'companies' | 'stories'>,
  most = 3,
): Story[] {
  const { stories, places, traits, scores } = neighbourhood(library);
  scores.fill(0);
  const add = (trait: string, score: number): void => {
    for (const place of places.get(trait) ?? []) scores[place] = (scores[place] ?? 0) + score;
  };
  for (const trait of traits.get(story) ?? []) add(trait, 1);
  add(companyTrait(story), sameCompany);

  const best: { place: number; score: number }[] = [];
  // Every story is looked at for every story: this is the innermost loop of a large build.
  let least = -1;
  for (let place = 0; place < scores.length; place++) {
    const score = scores[place] ?? 0;
    if (score <= least || stories[place] === story) continue;
    const rank = best.findIndex((one) => one.score < score);
    best.splice(rank === -1 ? best.length : rank, 0, { place, score });
    best.splice(most);
    if (best.length === most) least = best.at(-1)?.score ?? -1;
  }
  return best.flatMap(({ place }) => stories[place] ?? []);
}
