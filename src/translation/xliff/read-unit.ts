import { XmlElement, XmlText } from '@rgrove/parse-xml';
import type { Inline } from './content.ts';
import { XliffError } from './refusal.ts';
import { childrenOf, localName } from './xml-elements.ts';

/** A unit as a tool gave it back. Marks that name no original data have an empty `open`. */
export interface ReceivedUnit {
  id: string;
  /** Line of the XLIFF file. */
  line: number;
  source: Inline[];
  /** None where a segment has none. */
  target: Inline[] | undefined;
  /** The tool says that nobody has translated it. */
  initial: boolean;
}

/** Line of the file on which something begins. */
export type LineOf = (node: { start: number }) => number;

/** Reads a unit. A tool may cut a unit into segments, with ignorable white space between. */
export function readUnit(unit: XmlElement, lineOf: LineOf): ReceivedUnit {
  const data = new Map(
    childrenOf(unit, 'originalData')
      .flatMap((group) => childrenOf(group, 'data'))
      .map((one) => [one.attributes['id'] ?? '', one.text]),
  );
  const pieces = childrenOf(unit).filter((child) =>
    ['segment', 'ignorable'].includes(localName(child)),
  );
  const content = (piece: XmlElement, name: string): Inline[] | undefined => {
    const [element] = childrenOf(piece, name);
    return element && inline(element, data, unit, lineOf);
  };
  const targets = pieces.map((piece) => {
    if (childrenOf(piece, 'target').some(({ attributes }) => attributes['order'] !== undefined))
      throw new XliffError({
        unit: unit.attributes['id'] ?? '',
        line: lineOf(piece),
        message: 'its segments are in another order',
        hint: 'keep a unit in one segment, as it was exported',
      });
    const target = content(piece, 'target');
    return localName(piece) === 'ignorable' ? (target ?? content(piece, 'source')) : target;
  });
  return {
    id: unit.attributes['id'] ?? '',
    line: lineOf(unit),
    source: pieces.flatMap((piece) => content(piece, 'source') ?? []),
    target: targets.every((target) => target !== undefined) ? targets.flat() : undefined,
    initial: pieces
      .filter((piece) => localName(piece) === 'segment')
      .some(({ attributes }) => (attributes['state'] ?? 'initial') === 'initial'),
  };
}

function inline(
  element: XmlElement,
  data: ReadonlyMap<string, string>,
  unit: XmlElement,
  lineOf: LineOf,
): Inline[] {
  return element.children.flatMap((node): Inline[] => {
    if (node instanceof XmlText) return [node.text];
    if (!(node instanceof XmlElement)) return [];
    const { id = '', dataRef = '', dataRefStart = '', dataRefEnd = '' } = node.attributes;
    switch (localName(node)) {
      case 'ph':
        return [{ id, open: data.get(dataRef) ?? '' }];
      case 'pc':
        return [
          {
            id,
            open: data.get(dataRefStart) ?? '',
            close: data.get(dataRefEnd) ?? '',
            content: inline(node, data, unit, lineOf),
          },
        ];
      // What a tool remarks about a passage is no part of it.
      case 'mrk':
        return inline(node, data, unit, lineOf);
      case 'sm':
      case 'em':
        return [];
      default:
        throw new XliffError({
          unit: unit.attributes['id'] ?? '',
          line: lineOf(node),
          message: `it holds <${node.name}>, which was not exported`,
          hint: 'keep the marks <pc> and <ph> as they were, and each unit in one segment',
        });
    }
  });
}
