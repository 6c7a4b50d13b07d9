import type { StoryMaker, MadeStory } from '../corpus/make-story.ts';

/**
 * A change as people make them: which story is written anew, and how it then reads; another story in each
 * round.
 */
export type Edit = (corpus: StoryMaker, count: number, round?: number) => MadeStory;

/** Between the stories of two rounds. */
const apart = 150;

/** Each is made to the site as the one before left it. */
export const edits: Readonly<Record<'figure' | 'paragraph' | 'story', Edit>> = {
  figure: (corpus, count, round = 0) => {
    const story = englishStory(corpus, (count >> 1) + 10 * round);
    return {
      ...story,
      facts: {
        ...story.facts,
        figures: story.facts.figures.map((figure) =>
          figure.id === 'recount' ? { ...figure, count: figure.count + 1 } : figure,
        ),
      },
    };
  },
  paragraph: (corpus, count, round = 0) => {
    const story = englishStory(corpus, (count >> 2) + 10 * round);
    const { en } = story.editions;
    const prose = en.prose.replace('\n\n', ' Nothing else is known at this hour.\n\n');
    return { ...story, editions: { ...story.editions, en: { ...en, prose } } };
  },
  story: (corpus, count, round = 0) => newStory(corpus, count + round * apart),
};

/**
 * The next story that became public in the last two months, as most do that are added. One of years ago
 * moves another story on to every later page of its lists.
 */
function newStory(corpus: StoryMaker, index: number): MadeStory {
  const story = corpus.story(index);
  return story.facts.disclosed >= '2026-09' ? story : newStory(corpus, index + 1);
}

/** The next story from an index on whose original is English: a change to it dates the translation. */
function englishStory(corpus: StoryMaker, index: number): MadeStory {
  const story = corpus.story(index);
  return story.facts.original === 'en' ? story : englishStory(corpus, index + 1);
}
