import type { StoryRead } from './read-story-folder.ts';
import type { WrittenText } from './written-text.ts';

/** The editions of a story as texts, drafts too. */
export function textsOf({ id, facts: { facts }, editions }: StoryRead): WrittenText[] {
  return editions.flatMap((read) => {
    const { file, locale, edition, yaml, isCurrent } = read;
    return facts && edition && yaml
      ? [
          {
            kind: 'story',
            id,
            locale,
            original: facts.original,
            file,
            matter: edition,
            yaml,
            isCurrent,
            // Read and parsed only for who asks, where the story was read before.
            get source() {
              return read.source;
            },
            get tree() {
              return read.tree;
            },
          },
        ]
      : [];
  });
}
