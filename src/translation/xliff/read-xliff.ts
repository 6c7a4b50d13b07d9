import {
  parseXml,
  XmlDocumentType,
  XmlElement,
  XmlError,
  type XmlDocument,
} from '@rgrove/parse-xml';
import { readUnit, type LineOf, type ReceivedUnit } from './read-unit.ts';
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

/** More than the whole interface in any language needs, in characters. */
const longest = 2 ** 22;
/**
 * Reads an XLIFF 2 file of one `<file>`. Only the five entities of XML are known, no document type
 * is allowed, and nothing outside the text is read.
 * @throws XliffError for what is no such file
 */
export function readXliff(source: string): Received {
  if (source.length > longest)
    throw new XliffError({
      message: `this file has more than ${longest} characters`,
      hint: 'import one story, one page or the interface words at a time',
    });
  try {
    // As XML has it (2.11); the parser takes long for many.
    return readXml(source.replaceAll(/\r\n?/g, '\n'));
  } catch (error) {
    // The parser calls itself for each level, and has no other limit.
    if (!(error instanceof RangeError)) throw error;
    throw new XliffError({
      message: 'elements are nested too deeply',
      hint: 'have your tool write the file again',
    });
  }
}

function readXml(xml: string): Received {
  const lineOf = linesOf(xml);
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

/** Finds the line of a place in a text, however often it is asked. */
function linesOf(text: string): LineOf {
  const starts = [0, ...text.matchAll(/\n/g).map(({ index }) => index + 1)];
  return ({ start }) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= start) low = middle;
      else high = middle;
    }
    return low + 1;
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
