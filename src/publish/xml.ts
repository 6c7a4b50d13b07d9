import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Element } from 'xast';

/** An XML document of one element, in UTF-8. */
export function xmlDocument(element: Element): string {
  const declaration = {
    type: 'instruction',
    name: 'xml',
    value: 'version="1.0" encoding="utf-8"',
  } as const;
  return `${toXml(x(null, [declaration, element]), { closeEmptyElements: true })}\n`;
}
