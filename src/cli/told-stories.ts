import type { CustomRecord } from 'pagefind';
import type { Language } from '../i18n/language.ts';
import { writeUpdateLines, type UpdateLines } from '../i18n/update-lines.ts';
import { handedOver } from '../library/handed-over.ts';
import type { Library } from '../model/library.ts';
import { watched } from '../model/reads.ts';
import type { Digests } from '../reuse/digests.ts';
import { fileDigest } from '../reuse/file-digest.ts';
import type { KeptValues } from '../reuse/kept-values.ts';
import type { RecallRecord } from '../search/build-index.ts';

/** What is kept of a story in a language: what the search is told of it, and feeds of its updates. */
export interface ToldStory {
  record: CustomRecord;
  /** Of the record. */
  digest: string;
  lines: UpdateLines;
}

/**
 * Recalls what the last build told of stories, or makes it, and hands over what feeds repeat.
 * @param library as those see it who watch what is read of it
 * @returns the records for the search, and the digest of each that was given
 */
export function recallStories(
  told: KeptValues<ToldStory>,
  library: Library,
  languages: readonly Language[],
  digests: Digests,
): { recall: RecallRecord; digestOf: (record: CustomRecord) => string } {
  const known = new Map<CustomRecord, string>();
  const lines = handedOver()?.updateLines;
  return {
    recall: (story, language, make) => {
      const name = `${language.tag}/${story.id}`;
      const { result, reads } = watched(() =>
        told.get(name, digests.of([story, language, languages]), () => {
          const record = make();
          const digest = fileDigest(JSON.stringify(record));
          return { record, digest, lines: writeUpdateLines(story, language, library) };
        }),
      );
      lines?.set(name, { lines: result.lines, reads });
      known.set(result.record, result.digest);
      return result.record;
    },
    digestOf: (record) => known.get(record) ?? '',
  };
}
