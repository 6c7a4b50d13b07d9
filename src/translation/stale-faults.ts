import { basename } from 'node:path/posix';
import type { Reading } from '../library/content.ts';
import type { Fault } from '../library/fault.ts';
import { textName } from '../library/text-name.ts';
import type { WrittenText } from '../library/written-text.ts';
import { describeChanges } from './describe-changes.ts';
import { revisions } from './revisions.ts';
import { reviewMark } from './stamp.ts';
import {
  originalOf,
  originalWas,
  rememberBlocks,
  stalenessOf,
  type Staleness,
} from './staleness.ts';

/** Warnings of rule `stale`: texts that do not follow their original, or of which nobody knows. */
export function staleFaults({ texts }: Pick<Reading, 'texts'>): Fault[] {
  const blocks = rememberBlocks();
  return texts.flatMap((text) => {
    const original = originalOf(text, texts);
    const staleness = stalenessOf(text, original, blocks);
    const said = sayStale(text, staleness);
    return [
      ...(said ? [staleFault(text, text.yaml.locateKey(['translation']), said)] : []),
      ...(staleness.is === 'outdated' && original ? changedBlocks(text, original) : []),
      ...oldReviews(text),
    ];
  });
}

/** One fault for each change of the original, where the translation has followed it so far. */
function changedBlocks(text: WrittenText, original: WrittenText): Fault[] {
  const stamp = originalWas(text);
  const done = translateCommand(text, '--done');
  return (stamp ? revisions(stamp, original, text, undefined) : []).map(
    ({ change, translation, revised }) =>
      staleFault(text, translation ?? text.yaml.locateKey(['translation']), {
        message: `the original changed since: ${describeChanges([change], basename(original.file))}${revised ? '; this was revised since' : ''}`,
        hint: revised
          ? `when everything that changed is revised: ${done}`
          : `to see what to revise: ${translateCommand(text)}; then: ${done}`,
      }),
  );
}

/** Records that nothing had to be revised, about a state of the original that is past. */
function oldReviews(text: WrittenText): Fault[] {
  const { translation, waivers } = text.matter;
  return waivers.flatMap(({ rule, value }, index) =>
    rule !== 'stale' || (translation && value === reviewMark(translation))
      ? []
      : [
          staleFault(text, text.yaml.locateKey(['waivers', index]), {
            message:
              'this waiver belongs to no stamp: the original has changed since, or it was written by hand',
            hint: 'remove it; “--done --reviewed "why"” writes such a line',
          }),
        ],
  );
}

function staleFault(
  { file }: WrittenText,
  { line, column }: Pick<Fault, 'line' | 'column'>,
  said: Pick<Fault, 'message' | 'hint'>,
): Fault {
  return { file, line, column, severity: 'warning', rule: 'stale', ...said };
}

/** What to type for a text: `npm run translate -- acme-2026 fr`. */
export function translateCommand(
  { locale, ...text }: Pick<WrittenText, 'kind' | 'id' | 'locale'>,
  ...options: string[]
): string {
  return ['npm run translate --', textName(text), locale, ...options].join(' ');
}

function sayStale(
  text: WrittenText,
  staleness: Staleness,
): Pick<Fault, 'message' | 'hint'> | undefined {
  const stamp = translateCommand(text, '--done');
  switch (staleness.is) {
    case 'original':
      return text.matter.translation
        ? {
            message: 'this is the original, and it bears the stamp of a translation',
            hint: 'remove the lines under “translation:”, or correct “original” in facts.yaml',
          }
        : undefined;
    case 'unstamped':
      return {
        message: 'nothing says which state of the original this translation follows',
        hint: `hold it against the original, then type: ${stamp}`,
      };
    case 'misstamped':
      return {
        message: `the stamp says that this was translated from “${staleness.of}”; the original is “${text.original}”`,
        hint: `hold it against ${text.original}.mdx, then type: ${stamp}`,
      };
    case 'current':
    case 'outdated':
    case 'draft':
    case 'orphan':
      return undefined;
  }
}
