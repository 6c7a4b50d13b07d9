import type { WrittenText } from './written-text.ts';

/** What tells a text from others in any language. */
export type TextId = Pick<WrittenText, 'kind' | 'id'>;

/** The name by which commands know a text: `acme-2026`, `page:about`, `advice:passwords`. */
export function textName({ kind, id }: TextId): string {
  return kind === 'story' ? id : `${kind}:${id}`;
}

/** The text that a name means. */
export function textNamed(name: string): TextId {
  for (const kind of ['page', 'advice'] as const)
    if (name.startsWith(`${kind}:`)) return { kind, id: name.slice(kind.length + 1) };
  return { kind: 'story', id: name };
}
