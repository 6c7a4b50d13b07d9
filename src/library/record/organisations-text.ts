import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  YAMLMap,
  YAMLSeq,
  type Document,
} from 'yaml';
import type { Organisations } from '../../model/record-files.ts';

/** What `organisations.yaml` begins with where there is none yet. */
const beginning = `# Whom each entry of breaches.json is about, decided once, so that addresses stay what they are.
# "npm run record" writes what is certain; the rest is for you, and everything can be corrected here.

# Organisations with a file in content/companies/: their entries, by id.
companies: {}

# Organisations known from the record alone, by id.
organisations: {}

# About no single organisation: collections, and data that was ascribed to the wrong one.
unattributed: []

# Entries that are the same breach as a story, by its id.
stories: {}
`;

/**
 * Brings `organisations.yaml` to what was decided. What stands there already keeps its comments and
 * everything but its entries; all comes in the order of ids.
 * @param source the file as it is; empty for one that does not exist
 */
export function organisationsText(source: string, next: Organisations): string {
  const document = parseDocument(source === '' ? beginning : source);
  keep(document, 'companies', next.companies);
  keep(document, 'organisations', next.organisations);
  keepNames(document, 'unattributed', next.unattributed);
  keep(document, 'stories', next.stories);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** Makes a mapping hold these keys and no others, with these entries. */
function keep(
  document: Document,
  section: string,
  values: Readonly<Record<string, readonly string[] | { records: readonly string[] }>>,
): void {
  const found = document.get(section, true);
  const map = isMap(found) ? found : new YAMLMap<unknown, unknown>();
  map.flow = Object.keys(values).length === 0;
  ownComment(map, map.items[0]?.key);
  map.items = map.items.filter(({ key }) => Object.hasOwn(values, textOf(key)));
  for (const [id, value] of Object.entries(values)) {
    const standing = map.get(id, true);
    if (isMap(standing) && 'records' in value)
      standing.set('records', written(document, value.records));
    else if (standing !== undefined) map.set(id, written(document, value));
    else map.items.push(document.createPair(id, written(document, value)));
  }
  map.items.sort((a, b) => compare(textOf(a.key), textOf(b.key)));
  document.set(section, map);
}

/** Makes a list hold these names and no others. */
function keepNames(document: Document, section: string, names: readonly string[]): void {
  const found = document.get(section, true);
  const list = isSeq(found) ? found : new YAMLSeq();
  list.flow = names.length === 0;
  ownComment(list, list.items[0]);
  list.items = names.map(
    (name) => list.items.find((item) => textOf(item) === name) ?? document.createNode(name),
  );
  list.items.sort((a, b) => compare(textOf(a), textOf(b)));
  document.set(section, list);
}

/** A comment before the first of a group is read as that of the group: it must move with the first. */
function ownComment(group: YAMLMap | YAMLSeq, first: unknown): void {
  if (!isNode(first) || group.commentBefore == null) return;
  first.commentBefore = group.commentBefore;
  group.commentBefore = null;
}

/** A value in the style of the file: mappings in lines, lists between brackets, no empty ones. */
function written(document: Document, value: object): unknown {
  const node: unknown = document.createNode(value);
  if (isSeq(node)) node.flow = true;
  if (isMap(node)) {
    node.items = node.items.filter(({ value: part }) => !isSeq(part) || part.items.length > 0);
    for (const { value: part } of node.items) if (isSeq(part)) part.flow = true;
  }
  return node;
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
