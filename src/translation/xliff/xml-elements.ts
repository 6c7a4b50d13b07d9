import { XmlElement } from '@rgrove/parse-xml';

/** The elements in an element, or those of a name. */
export function childrenOf(parent: XmlElement, name?: string): XmlElement[] {
  return parent.children.filter(
    (child): child is XmlElement =>
      child instanceof XmlElement && (name === undefined || localName(child) === name),
  );
}

/** Name of an element without a prefix. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}
