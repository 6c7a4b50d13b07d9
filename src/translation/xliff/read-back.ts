import { canonical, type TextFile } from '../../library/files.ts';
import { readMatterAndProse, type MatterAndProse } from '../../library/matter-and-prose.ts';
import { readEdition } from '../../library/read-story.ts';
import type { TextMatter, WrittenText } from '../../library/written-text.ts';
import { adviceMatter } from '../../model/advice.ts';
import { pageMatter } from '../../model/edition.ts';
import { blocksOf, type Block } from '../blocks.ts';
import type { Accepted } from './accept.ts';
import { contentOf, keyOf } from './content.ts';
import type { Refusal } from './refusal.ts';
import type { TextUnit } from './text-units.ts';

/** What tells a text, and the file in which it stands. */
export type Place = Pick<WrittenText, 'kind' | 'id' | 'locale' | 'original' | 'file'>;

/** A file’s text as reading `content/` would give it, and what is wrong in it. */
export function readSource(
  source: string,
  { kind, id, locale, original, file }: Place,
): { text: WrittenText | undefined; messages: Set<string> } {
  const textFile = { path: file.replace(/^content\//, ''), text: canonical(source) };
  const { matter, yaml, tree, faults } = readKind(kind, textFile, locale);
  const place = { kind, id, locale, original, file };
  return {
    text: matter && yaml && { ...place, source: textFile.text, matter, yaml, tree },
    messages: new Set(faults.map(({ message }) => message)),
  };
}

function readKind(
  kind: WrittenText['kind'],
  file: TextFile,
  locale: string,
): Omit<MatterAndProse<TextMatter>, 'file' | 'prose'> {
  if (kind === 'story') {
    const { edition: matter, yaml, tree, faults } = readEdition(file, locale);
    return { matter, yaml, tree, faults };
  }
  const schema = kind === 'page' ? pageMatter : adviceMatter;
  const { matter, ...read } = readMatterAndProse(file, schema);
  return { ...read, matter: matter && { ...matter, figures: {}, amounts: {} } };
}

/**
 * Reads a written file again: the new words are where they belong, the rest is what it was, and
 * nothing is read as code, a link or a heading that nobody meant.
 */
export function readBackFaults(
  before: string,
  after: string,
  translation: WrittenText,
  accepted: readonly Accepted<TextUnit>[],
): Refusal[] {
  const [was, is] = [readSource(before, translation), readSource(after, translation)];
  const said = [...is.messages].filter((message) => !was.messages.has(message));
  const targets = new Map(
    accepted.flatMap(({ unit: { present }, target }) =>
      present ? [[placeOf(present), keyOf(target)]] : [],
    ),
  );
  const kept = blocksOf(translation).map((block) => meaning(block, targets.get(placeOf(block))));
  const added = accepted
    .filter(({ unit }) => !unit.present)
    .map(({ unit, target }) => meaning(unit.block, keyOf(target)));
  const now = is.text ? blocksOf(is.text).map((block) => meaning(block)) : [];
  if (said.length === 0 && isMerge(now, kept, added)) return [];
  const culprits = accepted.filter(
    ({ unit, target }) => !now.includes(meaning(unit.present ?? unit.block, keyOf(target))),
  );
  return (culprits.length > 0 ? culprits : accepted).map(({ unit }) => ({
    unit: unit.id,
    message: `these words cannot stand in the file as they are${said.length > 0 ? `: ${said.join('; ')}` : ''}`,
    hint: 'leave out what is no plain text, such as web addresses or code; or edit the file by hand',
  }));
}

/** What a block is, where it belongs and what it says. */
function meaning(
  { kind, of = '', within, ...block }: Block,
  words = keyOf(contentOf({ kind, ...block })),
): string {
  return [kind, of, within ? `${within.kind} ${within.of}` : '', words].join('\n');
}

function placeOf({ kind, line, column }: Block): string {
  return `${kind} ${line}:${column}`;
}

/** True when a list holds two others, each in its order, and nothing else; openings of sections may be added. */
function isMerge(list: readonly string[], a: readonly string[], b: readonly string[]): boolean {
  let [i, j] = [0, 0];
  for (const item of list)
    if (item === a[i]) i++;
    else if (item === b[j]) j++;
    else if (!/^(?:update|correction)\n/.test(item)) return false;
  return i === a.length && j === b.length;
}
