import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  parseDocument,
  type Document,
  type Pair,
} from 'yaml';

/** Front matter of a file as it is in the file, line ends and all. */
interface RawMatter {
  document: Document.Parsed;
  /** Offset of the YAML in the file. */
  start: number;
  /** Offset of the closing `---`. */
  end: number;
  newline: string;
}

/**
 * Replaces a key at the top of the front matter, adds it at the end, or takes it out. Every other
 * byte of the file stays as it is.
 * @param yaml the key with its value, without a newline at the end; none to take it out
 * @throws Error for a file without front matter
 */
export function replaceKey(source: string, key: string, yaml: string | undefined): string {
  const { document, start, end, newline } = rawMatter(source);
  const text = yaml === undefined ? '' : `${yaml.replaceAll('\n', newline)}${newline}`;
  const pair = pairOf(document, key);
  if (!pair) return source.slice(0, end) + text + source.slice(end);
  const from = start + (isNode(pair.key) ? (pair.key.range?.[0] ?? 0) : 0);
  const to = source.indexOf('\n', start + endOf(pair) - 1) + 1;
  return source.slice(0, from) + text + source.slice(to);
}

/** The front matter of a file, to look at and to copy from. */
export function rawMatter(source: string): RawMatter {
  const match = /^\uFEFF?---[ \t]*(\r?\n)([\s\S]*?)^---[ \t]*$/m.exec(source);
  if (match?.index !== 0) throw new Error('there is no front matter');
  const [whole, newline = '\n', yaml = ''] = match;
  const start = whole.lastIndexOf(yaml + '---');
  return { document: parseDocument(yaml), start, end: start + yaml.length, newline };
}

function pairOf({ contents }: Document.Parsed, key: string): Pair | undefined {
  return isMap(contents)
    ? contents.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
}

/** Offset at which the last value of a pair ends, without the comments that follow it. */
function endOf({ key, value }: Pair): number {
  let last = value;
  while (isCollection(last) && !last.flow && last.items.length > 0) {
    const item = last.items.at(-1);
    last = isPair(item) ? (item.value ?? item.key) : item;
  }
  const node = isNode(last) ? last : key;
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}
