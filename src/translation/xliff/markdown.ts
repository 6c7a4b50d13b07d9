import type { Html, PhrasingContent, Text } from 'mdast';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import type { BlockKind } from '../blocks.ts';
import { cellsOf, type Inline } from './content.ts';

const options = {
  extensions: [
    {
      unsafe: [
        { character: '<', inConstruct: 'phrasing' },
        { character: '{', inConstruct: 'phrasing' },
        { character: '~', inConstruct: 'phrasing' },
        { atBreak: true, character: 'i', after: 'mport\\b' },
        { atBreak: true, character: 'e', after: 'xport\\b' },
      ],
    },
  ],
  handlers: {
    // An ampersand is escaped where a reference would be read, not in AT&T.
    text: ({ value }: Text, _, state, info) =>
      state.safe(value, info).replaceAll(/(?<!\\)((?:\\\\)*)\\&(?!#?[\p{L}\p{N}]+;)/gu, '$1&'),
  },
} as const satisfies Options;

/** A content as it stands in the prose; a row with its cells between bars. */
export function markdown(content: readonly Inline[], kind: BlockKind): string {
  if (kind !== 'row') return line(content, kind);
  const cells = cellsOf(content).map((cell) => line(cell, kind).replaceAll('|', String.raw`\|`));
  return `| ${cells.join(' | ')} |`;
}

/** Words are escaped where Markdown would read more into them; marks are written as they are. */
function line(content: readonly Inline[], kind: BlockKind): string {
  const children = content.flatMap(phrasing) as PhrasingContent[];
  return kind === 'heading'
    ? toMarkdown({ type: 'heading', depth: 2, children }, options).trimEnd().slice('## '.length)
    : toMarkdown({ type: 'paragraph', children }, options).trimEnd();
}

function phrasing(item: Inline): (Text | Html)[] {
  if (typeof item === 'string') return [{ type: 'text', value: item }];
  return [
    { type: 'html', value: item.open },
    ...(item.content ?? []).flatMap(phrasing),
    ...(item.close === undefined ? [] : [{ type: 'html', value: item.close } as const]),
  ];
}
