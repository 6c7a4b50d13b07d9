import { h } from 'hastscript';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Link, Root, RootContent, Table, Text } from 'mdast';
import { toHast, type State } from 'mdast-util-to-hast';
import { attribute, isComponentNode, type Component } from '../library/prose.ts';
import { internalLink } from '../library/safe-prose.ts';
import { walk } from '../library/walk.ts';
import type { PartialDate } from '../model/dates.ts';
import type { PageId } from '../model/edition.ts';
import type { Facts } from '../model/facts.ts';
import type { Library } from '../model/library.ts';
import { storyCalled } from '../model/topics.ts';
import type { Language } from './language.ts';
import { markQuotations } from './quotations.ts';

/** What prose may refer to while it is written out. */
export interface ProseScope {
  /** Language of the prose: its figures, dates and typography. */
  prose: Language;
  /** Language of the reader: where links lead. Differs on a page whose edition is missing. */
  reader: Language;
  library: Library;
  /** Facts of the story; none on a page such as “about”. */
  facts?: Facts;
}

/** An edition written out as HTML. */
export interface WrittenProse {
  body: string;
  updates: { event: string; html: string }[];
  corrections: { date: PartialDate; html: string }[];
  /** Glossary terms that it explains, by id, in order. */
  terms: string[];
}

/**
 * Writes a checked tree as HTML, and uses it up: its text is set in place. It holds nothing but text,
 * marks and known components.
 */
export function writeProse(tree: Root, scope: ProseScope): WrittenProse {
  const body: RootContent[] = [];
  const parts: Component[] = [];
  for (const node of tree.children) {
    if (node.type === 'yaml') continue;
    if (
      isComponentNode(node) &&
      (attribute(node, 'event') ?? attribute(node, 'date')) !== undefined
    )
      parts.push(node);
    else body.push(node);
  }
  const [first = '', ...others] = html(
    [body, ...parts.map(({ children }) => children as RootContent[])],
    scope,
  );
  const told = (name: 'event' | 'date'): [string, string][] =>
    parts.flatMap((part, index) => {
      const value = attribute(part, name);
      return value === undefined ? [] : [[value, others[index] ?? '']];
    });
  return {
    body: first,
    updates: told('event').map(([event, html]) => ({ event, html })),
    corrections: told('date').map(([date, html]) => ({ date, html })),
    terms: terms(tree),
  };
}

function terms(tree: Root): string[] {
  const ids = new Set<string>();
  walk(tree, (node) => {
    if (isComponentNode(node) && node.name === 'Term') ids.add(attribute(node, 'id') ?? '');
    return undefined;
  });
  return [...ids];
}

/** Several parts in one go: preparing for each takes as long as writing it. */
function html(parts: readonly (readonly RootContent[])[], scope: ProseScope): string[] {
  const tree: Root = {
    type: 'root',
    children: parts.map((nodes) => ({ type: 'blockquote', children: paragraphs(nodes) as never })),
  };
  setType(tree, scope.prose);
  const written = toHast(tree, {
    handlers: {
      mdxJsxTextElement: (state: State, node: Component) => component(state, node, scope),
      mdxJsxFlowElement: (state: State, node: Component) => component(state, node, scope),
      link: (state: State, node: Link) => link(state, node, scope),
    },
  });
  markQuotations(written as Element);
  return (written as Element).children.flatMap((part) =>
    // Within a quotation, lines are ended before the first and after the last.
    part.type === 'element' ? [toHtml(part.children.slice(1, -1))] : [],
  );
}

/** `<Update event="x">one line</Update>` holds text and no paragraph; it gets one. */
function paragraphs(nodes: readonly RootContent[]): RootContent[] {
  const phrasing = nodes.some((node) => node.type === 'text');
  return phrasing ? [{ type: 'paragraph', children: [...nodes] as never }] : [...nodes];
}

/** Sets quotes and spaces, with an eye on the character before each piece of text. */
function setType(tree: Root, language: Language): void {
  let before = '';
  walk(tree, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      before = '';
    else if (node.type === 'table') describeCells(node);
    else if (node.type === 'inlineCode') {
      before = node.value.at(-1) ?? before;
      return 'skip';
    } else if (isComponentNode(node) && node.children.length === 0) {
      // A footnote mark is not part of the line; a figure or a date ends in a letter or digit.
      if (node.name !== 'Cite') before = 'x';
    } else if (node.type === 'text') {
      const text: Text = node;
      text.value = language.typeset(text.value, before);
      before = text.value.at(-1) ?? before;
    }
    return undefined;
  });
}

/** The first row heads the columns; HTML has no attribute for their alignment any more. */
function describeCells(table: Table): void {
  table.align = null;
  for (const cell of table.children[0]?.children ?? [])
    cell.data = { hProperties: { scope: 'col' } };
}

function link(state: State, node: Link, { reader, library }: ProseScope): Element {
  const [, scheme, id = ''] = internalLink.exec(node.url) ?? [];
  const story = scheme === 'article' ? storyCalled(id, library) : undefined;
  const children = state.all(node);
  if (scheme === 'company') return h('a', { href: reader.addresses.company(id) }, children);
  if (scheme === 'page') return h('a', { href: reader.addresses.page(id as PageId) }, children);
  // A story that is still a draft has no page yet; its name stands without a link.
  if (scheme === 'article')
    return story
      ? h('a', { href: reader.addresses.article(story) }, children)
      : h('span', children);
  return h('a', { href: node.url, rel: 'external' }, children);
}

function component(state: State, node: Component, scope: ProseScope): ElementContent {
  const { prose, reader, facts, library } = scope;
  const of = attribute(node, 'of') ?? '';
  switch (node.name) {
    case 'Count': {
      const figure = known(
        facts?.figures.find(({ id }) => id === of),
        of,
      );
      return { type: 'text', value: prose.numbers.count(figure) };
    }
    case 'Amount': {
      const amount = known(
        facts?.amounts.find(({ id }) => id === of),
        of,
      );
      return { type: 'text', value: prose.numbers.money(amount) };
    }
    case 'Day': {
      const date = known(attribute(node, 'on') ?? dayOf(facts, of), of);
      return h('time', { dateTime: date }, prose.calendar.date(date));
    }
    case 'Cite': {
      const source = attribute(node, 'source') ?? '';
      const number = Object.keys(facts?.sources ?? {}).indexOf(source) + 1;
      const publisher = known(facts?.sources[source], source).publisher;
      const label = prose.words('story.citation', { number, publisher });
      return h('sup.cite', [
        h('a', { href: `#source-${source}`, 'aria-label': label }, String(number)),
      ]);
    }
    case 'Term': {
      const id = attribute(node, 'id') ?? '';
      return h('a.term', { href: reader.addresses.term(id) }, state.all(node));
    }
    case 'Site': {
      const value = siteValue(library.site, of);
      return value === '' ? h('em', prose.words('pages.toFillIn')) : h('span', value);
    }
    default:
      throw new Error(`<${node.name ?? ''}> cannot be written`);
  }
}

function dayOf(facts: Facts | undefined, id: string): PartialDate | undefined {
  if (id === 'occurred' || id === 'discovered' || id === 'disclosed') return facts?.[id];
  return facts?.events.find((event) => event.id === id)?.date;
}

function siteValue(site: Library['site'], path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null && Object.hasOwn(part, key)
          ? (part as Record<string, unknown>)[key]
          : undefined,
      site,
    );
  return typeof value === 'string' ? value : '';
}

/** `check` has refused prose that names what is not there; this says so if it was not asked. */
function known<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new Error(`Prose names “${id}”, which is not there`);
  return value;
}
