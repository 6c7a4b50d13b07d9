import type { MadeStory } from '../corpus/make-story.ts';
import type { Cost } from './measure.ts';

/** A site generator at work on the corpus. */
export interface Contestant {
  name: string;
  version: string;
  /** Folder that it builds into. */
  output: string;
  /** Removes all that earlier builds left. */
  clean: () => void;
  /** Writes a story into its source, anew or for the first time. */
  write: (story: MadeStory) => void;
  /** Builds the site and its search index. */
  build: () => Promise<Cost>;
}
