import { parseXml, XmlElement } from '@rgrove/parse-xml';

export { XmlElement };

/**
 * The root element of an XML document.
 * @throws XmlError when it is not well-formed
 */
export function xmlRoot(source: string): XmlElement {
  const { root } = parseXml(source);
  if (!root) throw new Error('An XML document has no element');
  return root;
}

/** Child elements of one name, prefix included. */
export function children(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter(
    (child): child is XmlElement => child instanceof XmlElement && child.name === name,
  );
}

/** Text of the only child of a name; `undefined` when there is none. */
export function childText(element: XmlElement, name: string): string | undefined {
  const [first, second] = children(element, name);
  if (second) throw new Error(`<${element.name}> has two <${name}>`);
  return first?.text;
}
