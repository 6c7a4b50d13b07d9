import { handedOver } from '../library/handed-over.ts';
import type { Library } from '../model/library.ts';
import { noteRead } from '../model/reads.ts';
import type { Story } from '../model/story.ts';
import type { Language } from './language.ts';
import { firstParagraph } from './plain-text.ts';
import { writtenStory } from './written-story.ts';

/** The text of the first paragraph of each update of a story, by its event. */
export type UpdateLines = Readonly<Record<string, string>>;

/**
 * What the edition in a language says first of each update. A build keeps it for the next: one
 * changed story stands in feeds beside a thousand others.
 */
export function updateLines(story: Story, language: Language, library: Library): UpdateLines {
  const kept = handedOver()?.updateLines.get(`${language.tag}/${story.id}`);
  if (!kept) return writeUpdateLines(story, language, library);
  kept.reads.forEach(noteRead);
  return kept.lines;
}

/** The same, written anew. */
export function writeUpdateLines(story: Story, language: Language, library: Library): UpdateLines {
  const { updates } = writtenStory(story, { prose: language, reader: language, library });
  return Object.fromEntries(updates.map(({ event, html }) => [event, firstParagraph(html)]));
}
