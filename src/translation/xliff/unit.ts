import { codesIn, keyOf, type Code, type Inline } from './content.ts';

/** States of a segment, as XLIFF 2 names them; `reviewed` is not written. */
export type State = 'initial' | 'translated' | 'final';

/** Something to know while translating a unit. */
export interface Note {
  category: 'context' | 'purpose' | 'term' | 'change';
  text: string;
}

/** What is translated as one, with what stands in the translation at present. */
export interface Unit {
  /** An XML NMTOKEN, unique in a file. */
  id: string;
  notes: readonly Note[];
  source: readonly Inline[];
  /** None where nothing is translated yet. */
  target?: readonly Inline[];
  state: State;
  /** Its translation may do without the marks: a plural form that says “one person” in words. */
  mayOmit?: true;
}

/** One story, page or set of interface words on its way to a translation tool and back. */
export interface Interchange<T extends Unit = Unit> {
  /** `t-mobile-2021`, `page:about` or `words`. */
  id: string;
  /** Path of the file that holds the original, from the project’s folder. */
  original: string;
  from: string;
  to: string;
  units: readonly T[];
}

/** Gives the marks of a source ids, and those of its translation the ids of the same marks. */
export function numbered(
  source: readonly Inline[],
  target?: readonly Inline[],
): Pick<Unit, 'source' | 'target'> {
  let last = 0;
  const named = rename(source, () => String(++last));
  const free = codesIn(named);
  return {
    source: named,
    ...(target && {
      target: rename(target, (code) => {
        const match = free.findIndex((other) => sameMark(code, other));
        return match === -1 ? String(++last) : (free.splice(match, 1)[0]?.id ?? '');
      }),
    }),
  };
}

/** True for marks that an author writes alike. */
export function sameMark(a: Code, b: Code): boolean {
  return (
    keyOf([{ ...a, ...(a.content && { content: [] }) }]) ===
    keyOf([{ ...b, ...(b.content && { content: [] }) }])
  );
}

function rename(content: readonly Inline[], id: (code: Code) => string): Inline[] {
  return content.map((item) => {
    if (typeof item === 'string') return item;
    const named = { ...item, id: id(item) };
    return item.content ? { ...named, content: rename(item.content, id) } : named;
  });
}
