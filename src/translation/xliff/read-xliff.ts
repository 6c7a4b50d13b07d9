import {
  parseXml,
  XmlDocumentType,
  XmlElement,
  XmlError,
  type XmlDocument,
} from '@rgrove/parse-xml';
import { readUnit, type ReceivedUnit } from './read-unit.ts';
import { XliffError } from './refusal.ts';
import { childrenOf, localName } from './xml-elements.ts';
import { namespace } from './write-xliff.ts';

/** An XLIFF file as a tool gave it back. */
export interface Received {
  /** As in `Interchange`. */
  id: string;
  from: string;
  to: string | undefined;
  units: ReceivedUnit[];
}

/**
 * Reads an XLIFF 2 file of one `<file>`. Only the five entities of XML are known, no document type
 * is allowed, and nothing outside the text is read.
 * @throws XliffError for what is no such file
 */
export function readXliff(xml: string): Received {
  const lineOf = ({ start }: { start: number }): number => xml.slice(0, start).split('\n').length;
  const root = parse(xml).root;
  if (!root || localName(root) !== 'xliff')
    throw new XliffError({
      message: 'this is no XLIFF file',
      hint: 'give the file that “npm run export” wrote and your tool gave back',
    });
  const { version = '', srcLang = '', trgLang, xmlns = namespace } = root.attributes;
  if (!version.startsWith('2.') || xmlns !== namespace)
    throw new XliffError({
      message: `this is XLIFF ${version === '' ? 'of no version' : version}, and only 2.0 and 2.1 are read`,
      hint: 'have your tool write XLIFF 2.0 or 2.1',
    });
  const files = childrenOf(root, 'file');
  const [file] = files;
  if (!file || files.length > 1)
    throw new XliffError({
      message: `there are ${files.length} <file> elements`,
      hint: 'import one story, one page or the interface words at a time',
    });
  return {
    id: file.attributes['id'] ?? '',
    from: srcLang,
    to: trgLang,
    units: unitsIn(file).map((unit) => readUnit(unit, lineOf)),
  };
}

function parse(xml: string): XmlDocument {
  let document;
  try {
    document = parseXml(xml, { includeOffsets: true, preserveDocumentType: true });
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [message = ''] = error.message.split('\n');
    throw new XliffError({
      line: error.line,
      message: `this XML cannot be read: ${message.replace(/ \(line \d+, column \d+\)$/, '')}`,
      hint: 'mend that place, or have your tool write the file again',
    });
  }
  if (document.children.some((node) => node instanceof XmlDocumentType))
    throw new XliffError({
      message: 'a document type (<!DOCTYPE …>) is not allowed',
      hint: 'remove it; XLIFF needs none',
    });
  return document;
}

function unitsIn(parent: XmlElement): XmlElement[] {
  return childrenOf(parent).flatMap((child) =>
    localName(child) === 'unit' ? [child] : localName(child) === 'group' ? unitsIn(child) : [],
  );
}
