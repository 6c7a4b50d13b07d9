import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';

/** Marks that open a quotation, with those that close it. */
const marks: Readonly<Record<string, string>> = { '“': '”', '«': '»' };
const anyMark = /([“”«»])/;

/**
 * Puts each quotation within a line into `<q>`, marks and all: they are the author's, in the manner of
 * the language, and the style sheet has the browser add none. What opens and does not close in the
 * same element is left as it is.
 */
export function markQuotations(tree: Root | Element): void {
  for (const child of tree.children)
    if (child.type === 'element' && child.tagName !== 'code') markQuotations(child);
  tree.children = quoted(tree.children as ElementContent[]);
}

function quoted(nodes: ElementContent[]): ElementContent[] {
  if (!nodes.some((node) => node.type === 'text' && anyMark.test(node.value))) return nodes;
  /** What stands at each depth of quotation, from the mark that opened it. */
  const depths: { close: string; inside: ElementContent[] }[] = [{ close: '', inside: [] }];
  const top = (): ElementContent[] => depths.at(-1)?.inside ?? [];
  for (const node of nodes.flatMap(pieces)) {
    const mark = node.type === 'text' ? node.value : '';
    const close = marks[mark];
    if (close !== undefined) {
      depths.push({ close, inside: [node] });
    } else if (depths.length > 1 && mark === depths.at(-1)?.close) {
      const inside = depths.pop()?.inside ?? [];
      top().push(h('q', joined([...inside, node])));
    } else {
      top().push(node);
    }
  }
  return joined(depths.flatMap(({ inside }) => inside));
}

/** A text at its marks. */
function pieces(node: ElementContent): ElementContent[] {
  return node.type === 'text' && anyMark.test(node.value)
    ? node.value
        .split(anyMark)
        .filter((value) => value !== '')
        .map((value) => ({ type: 'text', value }))
    : [node];
}

/** Texts beside one another as one. */
function joined(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.reduce<ElementContent[]>((all, node) => {
    const last = all.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      return [...all.slice(0, -1), { type: 'text', value: last.value + node.value }];
    return [...all, node];
  }, []);
}
