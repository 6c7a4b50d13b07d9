import { noMemory, type ContentMemory } from './content-memory.ts';
import type { Known, StoryFiles } from './read-story-folder.ts';

type Told = ReturnType<ContentMemory['story']>;

/** What a story was read from, and what was found. */
interface Held {
  files: StoryFiles;
  told: Told;
}

/**
 * Remembers from one reading to the next what was found in each story, for as long as its files are
 * the same objects and there is the same to refer to.
 * @param memory who is asked about the others; they are read where there is none
 */
export function holdStories(memory: ContentMemory = noMemory): ContentMemory {
  const held = new Map<string, Held>();
  let last: Known | undefined;
  return {
    story: (id, files, known) => {
      if (known !== last) {
        if (!last || !sameKnown(known, last)) held.clear();
        last = known;
      }
      const before = held.get(id);
      if (before && sameFiles(before.files, files)) return before.told;
      const told = memory.story(id, files, known);
      held.set(id, { files, told });
      return told;
    },
    yaml: memory.yaml,
  };
}

function sameFiles(a: StoryFiles, b: StoryFiles): boolean {
  return (
    a.facts === b.facts &&
    a.editions.length === b.editions.length &&
    a.editions.every(({ source }, index) => source === b.editions[index]?.source)
  );
}

function sameKnown(a: Known, b: Known): boolean {
  return (
    a.today === b.today &&
    (['companies', 'stories', 'terms', 'locales', 'drafts'] as const).every(
      (kind) => a[kind].symmetricDifference(b[kind]).size === 0,
    )
  );
}
