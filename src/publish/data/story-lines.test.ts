import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { aFigure, aStory } from '../../../tests/fixtures/stories.ts';
import { library as small, root } from '../../../tests/fixtures/small-library.ts';
import { handOver, type LinesNote } from '../../library/handed-over.ts';
import type { Library } from '../../model/library.ts';
import type { Story } from '../../model/story.ts';
import { heldFile } from './data-file.ts';
import type { AboutData } from './head.ts';
import { sharedStoryFiles, type SharedFiles } from './story-lines.ts';

/** What is left between two builds. */
interface Left {
  note: LinesNote;
  files: SharedFiles['files'];
}

const about: AboutData = { schema: 'https://breche.example/schema.json', attribution: [] };
const noStatus = {
  status: [],
  written: new Map<never, never>(),
  updateLines: new Map<never, never>(),
};

/** Builds with what the last build left, and tells how many stories were looked into. */
function build(
  library: Library,
  last?: Left,
  said = about,
): { made: SharedFiles; left: Left; looked: number } {
  const left: { note?: LinesNote } = {};
  let looked = 0;
  const stories = library.stories.map((story) => ({
    ...story,
    get facts() {
      looked += 1;
      return story.facts;
    },
  }));
  handOver({
    library,
    ...noStatus,
    storyLines: {
      digestOf: (madeFrom) => {
        const [{ id }, ...rest] = madeFrom as [Story];
        return JSON.stringify([library.stories.find((story) => story.id === id), ...rest]);
      },
      last: last?.note,
      lastFile: (path) => last?.files.get(path)?.content(),
      keep: (note) => (left.note = note),
    },
  });
  const made = sharedStoryFiles({ ...library, stories }, root, said);
  if (!left.note) throw new Error('Nothing was kept');
  // What is kept is kept as JSON.
  const note = JSON.parse(JSON.stringify(left.note)) as LinesNote;
  return { made, left: { note, files: made.files }, looked };
}

function anew(library: Library, said = about): SharedFiles {
  handOver({ library, ...noStatus });
  return sharedStoryFiles(library, root, said);
}

const texts = ({ files, hashes }: SharedFiles): unknown => [
  [...files].map(([path, { content }]) => [path, content().toString()]),
  hashes,
];

afterEach(() => {
  handOver({ library: small, ...noStatus });
});

const withStories = (stories: readonly Story[]): Library => ({ ...small, stories: [...stories] });
const some = withStories([aStory('a'), aStory('b', { figures: [aFigure('one')] }), aStory('c')]);

test('files are those of a clean build, whatever became of stories since the last', () => {
  const ids = ['2021', 'a', 'b', 'constructor', 'é'];
  const figures = fc.array(fc.nat(9), { maxLength: 3 });
  const state = fc.record({
    stories: fc.dictionary(fc.constantFrom(...ids), figures, { noNullPrototype: true }),
    schema: fc.constantFrom('x', 'yy'),
  });
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 4 }), (states) => {
      let left: Left | undefined;
      for (const { stories, schema } of states) {
        const library = withStories(
          Object.entries(stories)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([id, counts]) =>
              aStory(id, { figures: counts.map((count, at) => aFigure(`f${at}`, { count })) }),
            ),
        );
        const said = { ...about, schema };
        const built = build(library, left, said);
        expect(texts(built.made)).toEqual(texts(anew(library, said)));
        left = built.left;
      }
    }),
    { numRuns: 60 },
  );
});

test('a story that did not change is not looked into', () => {
  const { left, looked } = build(some);
  expect(looked).toBeGreaterThan(0);
  expect(build(some, left).looked).toBe(0);
});

test('files that somebody changed are written anew', () => {
  const { left } = build(some);
  const files = new Map(left.files);
  files.set('figures.csv', heldFile('figures.csv', Buffer.from('nothing')));
  expect(texts(build(some, { ...left, files }).made)).toEqual(texts(anew(some)));
  files.delete('figures.csv');
  expect(texts(build(some, { ...left, files }).made)).toEqual(texts(anew(some)));
});
