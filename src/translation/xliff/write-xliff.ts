import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { directionOf } from '../../i18n/foreign.ts';
import { codesIn, type Code, type Inline } from './content.ts';
import type { Interchange, Unit } from './unit.ts';

/** The namespace of every XLIFF 2 document. */
export const namespace = 'urn:oasis:names:tc:xliff:document:2.0';

/**
 * An XLIFF 2.0 document: the core of 2.1 is the same, and some tools read 2.0 alone. The npm
 * package `xliff` (6.4.0) would lose states, categories of notes and `original`, and puts line
 * breaks into sources, so that this is written by hand.
 */
export function xliffDocument({ id, original, from, to, units }: Interchange): string {
  const directions = { srcDir: directionOf(from), trgDir: directionOf(to) };
  const root = x(
    'xliff',
    { xmlns: namespace, version: '2.0', srcLang: from, trgLang: to },
    x(
      'file',
      { id, original, canResegment: 'no', ...directions, 'xml:space': 'preserve' },
      units.map(unitElement),
    ),
  );
  const xml = toXml(indented(root), { closeEmptyElements: true, tightClose: true });
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function unitElement({ id, notes, source, target, state }: Unit): Element {
  const data = dataIds([...codesIn(source), ...codesIn(target ?? [])]);
  return x('unit', { id }, [
    notes.length > 0
      ? x(
          'notes',
          notes.map(({ category, text }) => x('note', { category }, text)),
        )
      : undefined,
    data.size > 0
      ? x(
          'originalData',
          [...data].map(([text, dataId]) => x('data', { id: dataId }, text)),
        )
      : undefined,
    x('segment', { state }, [
      x('source', inline(source, data)),
      target && x('target', inline(target, data)),
    ]),
  ]);
}

/** An id for each thing that marks stand for. */
function dataIds(codes: readonly Code[]): Map<string, string> {
  const texts = new Set(
    codes.flatMap(({ open, close }) => (close === undefined ? [open] : [open, close])),
  );
  return new Map([...texts].map((text, index) => [text, `d${index + 1}`]));
}

function inline(content: readonly Inline[], data: ReadonlyMap<string, string>): ElementContent[] {
  const cells = content.filter((item) => typeof item !== 'string' && item.cell);
  return content.map((item) => {
    if (typeof item === 'string') return { type: 'text', value: item };
    const { id, open, close, content: children, type, cell } = item;
    // The core, 4.3.1.5: the first of a row that keeps its order says so by itself.
    const order = cell ? { canReorder: item === cells[0] ? 'firstNo' : 'no' } : {};
    const rights = { canCopy: 'no', canDelete: 'no', ...order };
    return children && close !== undefined
      ? x(
          'pc',
          {
            id,
            ...(type && { type }),
            ...(type === 'fmt' && { subType: open === '_' ? 'xlf:i' : 'xlf:b' }),
            dataRefStart: data.get(open),
            dataRefEnd: data.get(close),
            dispStart: open,
            dispEnd: close,
            ...rights,
          },
          inline(children, data),
        )
      : x('ph', { id, dataRef: data.get(open), disp: open, equiv: '', ...rights });
  });
}

const asTheyAre: ReadonlySet<string> = new Set(['note', 'data', 'source', 'target']);

/** Lines for people, and nothing added where white space counts. */
function indented(element: Element, depth = 0): Element {
  if (asTheyAre.has(element.name) || element.children.length === 0) return element;
  const line = (level: number): ElementContent => ({
    type: 'text',
    value: `\n${'  '.repeat(level)}`,
  });
  return {
    ...element,
    children: [
      ...element.children.flatMap((child) => [
        line(depth + 1),
        child.type === 'element' ? indented(child, depth + 1) : child,
      ]),
      line(depth),
    ],
  };
}
