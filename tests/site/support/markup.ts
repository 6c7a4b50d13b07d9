import { html, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
type Node = Tree.Node;

/** Every element below a node, in document order; only those of one name when it is given. */
export function elements(node: Node, name?: string): Element[] {
  const found: Element[] = [];
  const walk = (parent: Node): void => {
    if (!('childNodes' in parent)) return;
    for (const child of parent.childNodes) {
      if ('tagName' in child && (name === undefined || child.tagName === name)) found.push(child);
      walk(child);
    }
  };
  walk(node);
  return found;
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** All text of a node with its spaces collapsed; scripts and styles are no text. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  const walk = (one: Node): void => {
    if ('value' in one) parts.push(one.value);
    else if ('childNodes' in one && !isRaw(one)) one.childNodes.forEach(walk);
  };
  walk(node);
  return parts.join('').replace(/\s+/g, ' ').trim();
}

/** The value that an element has or inherits. */
export function inherited(element: Element, name: 'lang' | 'dir'): string | undefined {
  for (let one: Tree.ParentNode | null = element; one && 'attrs' in one; one = one.parentNode) {
    const value = attribute(one, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** `link` elements whose `rel` has a word. */
export function links(node: Node, rel: string): Element[] {
  return elements(node, 'link').filter((link) => words(attribute(link, 'rel')).includes(rel));
}

/** Content of a `meta` element by its `name` or `property`. */
export function meta(node: Node, name: string): string | undefined {
  const found = elements(node, 'meta').find(
    (element) => attribute(element, 'name') === name || attribute(element, 'property') === name,
  );
  return found && attribute(found, 'content');
}

/** The words of an attribute that holds several. */
export function words(value: string | undefined): string[] {
  return (value ?? '').split(/\s+/).filter(Boolean);
}

function isRaw(node: Node): boolean {
  return (
    'tagName' in node &&
    node.namespaceURI === html.NS.HTML &&
    ['script', 'style'].includes(node.tagName)
  );
}
