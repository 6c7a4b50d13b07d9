import type { WrittenText } from '../library/written-text.ts';
import type { Block } from './blocks.ts';
import type { Finding } from './rules/rule.ts';
import { translateCommand } from './stale-faults.ts';
import type { Unsettled } from './unsettled.ts';

/** How far a draft of a translation is, as one finding of rule `untranslated`; none when all is there. */
export function draftFindings(
  text: WrittenText,
  blocks: readonly Block[],
  left: Unsettled,
): Finding[] {
  if (!text.matter.draft || left.size === 0) return [];
  const { length } = blocks.filter(({ kind }) => kind !== 'update' && kind !== 'correction');
  const command = translateCommand(text);
  return [
    {
      rule: 'untranslated',
      severity: 'warning',
      value: 'draft',
      ...text.yaml.locateKey(['draft']),
      message: `a “draft”: ${length - left.size} of ${length} passages are translated`,
      hint: `put your words where “…” stands and in the front matter; for what is left: ${command}; when nothing is: ${command} --done`,
    },
  ];
}
