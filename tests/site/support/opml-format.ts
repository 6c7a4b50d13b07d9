import { children, childText, XmlElement } from './xml.ts';

/** RFC 822 with a year of four digits, which the format asks for. */
const rfc822 = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;
const headParts = [
  'title',
  'dateCreated',
  'dateModified',
  'ownerName',
  'ownerEmail',
  'ownerId',
  'docs',
];
const subscription = [
  'type',
  'text',
  'title',
  'description',
  'language',
  'version',
  'xmlUrl',
  'htmlUrl',
];

/** What a list of subscriptions breaks of OPML 2.0 (http://opml.org/spec2.opml). */
export function opmlFaults(root: XmlElement): string[] {
  if (root.name !== 'opml' || root.attributes['version'] !== '2.0') return ['it is no OPML 2.0'];
  const faults: string[] = [];
  const [head, ...heads] = children(root, 'head');
  const [body, ...bodies] = children(root, 'body');
  if (!head || !body || heads.length > 0 || bodies.length > 0)
    return ['it needs a head and a body'];
  for (const part of elementsIn(head))
    if (!headParts.includes(part.name) || part.text === '')
      faults.push(`the head holds <${part.name}>`);
  const modified = childText(head, 'dateModified');
  if (modified !== undefined && !rfc822.test(modified)) faults.push(`${modified} is no date`);
  const outlines = elementsIn(body);
  if (outlines.length === 0) faults.push('the body is empty');
  return [...faults, ...outlines.flatMap(outlineFaults)];
}

/** The outlines that are feeds. */
export function subscriptionsIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    child.attributes['xmlUrl'] === undefined ? subscriptionsIn(child) : [child],
  );
}

function outlineFaults(outline: XmlElement): string[] {
  const { name, attributes } = outline;
  if (name !== 'outline') return [`the body holds <${name}>`];
  const inside = elementsIn(outline);
  const faults = Object.keys(attributes)
    .filter((key) => !subscription.includes(key))
    .map((key) => `an outline has ${key}`);
  if (!attributes['text']) faults.push('an outline has no text');
  if (attributes['type'] === 'rss') {
    for (const key of ['xmlUrl', 'htmlUrl'])
      if (!URL.canParse(attributes[key] ?? '')) faults.push(`a subscription has no ${key}`);
  } else if (inside.length === 0) faults.push('a folder is empty');
  return [...faults, ...inside.flatMap(outlineFaults)];
}

function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}
