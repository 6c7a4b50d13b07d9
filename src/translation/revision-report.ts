import { basename } from 'node:path/posix';
import type { WrittenText } from '../library/written-text.ts';
import type { Glossary } from '../model/glossary.ts';
import { describeChanges } from './describe-changes.ts';
import type { Revision } from './revisions.ts';
import { termsIn } from './terms.ts';

/** What is to be revised, for a translator at a terminal: old and new text, and what stands here now. */
export function revisionText(
  list: readonly Revision[],
  original: WrittenText,
  translation: WrittenText,
  glossary: Glossary,
): string {
  const direction = { from: original.locale, to: translation.locale };
  return list
    .map(({ change, former, translation: here, revised }, index) => {
      const now = change.is === 'removed' ? undefined : change.block;
      return [
        `${index + 1}. ${describeChanges([change], basename(original.file))}${revised ? ' – revised' : ''}`,
        ...(former ? [`   - ${former.text}`] : []),
        ...(now ? [`   + ${now.text}`] : []),
        ...(here ? [`   = ${here.text}  (${translation.file}:${here.line})`] : []),
        ...(now ? termsIn(now.text, glossary, direction).map((term) => `     ${term}`) : []),
      ].join('\n');
    })
    .join('\n\n');
}
