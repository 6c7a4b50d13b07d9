import { handedOver } from '../library/handed-over.ts';
import { parseProse } from '../library/prose.ts';
import { noteRead, watched } from '../model/reads.ts';
import { editionFor, type Story } from '../model/story.ts';
import { writeProse, type ProseScope, type WrittenProse } from './prose.ts';
import { markTerms } from './term-links.ts';

/**
 * The prose of a story as readers of a language are given it, with the terms that the glossary
 * explains. A build writes each once, for its page, its feeds and the search, and keeps it as bytes:
 * text with a ’ takes twice as much.
 */
export function writtenStory(story: Story, scope: Omit<ProseScope, 'facts'>): WrittenProse {
  const { written } = handedOver() ?? {};
  if (!written) return write(story, scope);
  const name = `${scope.reader.tag} ${story.id}`;
  let kept = written.get(name);
  if (!kept) {
    const { result, reads } = watched(() => write(story, scope));
    kept = { json: Buffer.from(JSON.stringify(result)), reads };
    written.set(name, kept);
  }
  kept.reads.forEach(noteRead);
  return JSON.parse(kept.json.toString()) as WrittenProse;
}

function write(story: Story, scope: Omit<ProseScope, 'facts'>): WrittenProse {
  const { reader, library } = scope;
  const edition = editionFor(story, reader.tag);
  const { tree } = parseProse(edition.file, edition.prose);
  markTerms(tree, edition.locale, library.glossary);
  return writeProse(tree, { ...scope, facts: story.facts });
}
