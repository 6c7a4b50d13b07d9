import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Element, Root } from 'xast';

/** An XML document of one element, in UTF-8. */
export function xmlDocument(element: Element): string {
  const declaration = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="utf-8"',
  } as const;
  return `${xmlText(x(null, [declaration, element]))}\n`;
}

/** Text as it may stand between tags or in an attribute. */
export function escapedXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** A part of a document; it may hold parts that are text already. */
export function xmlText(node: Element | Root): string {
  return toXml(node, { closeEmptyElements: true, allowDangerousXml: true });
}
