import { expect, inject, test } from 'vitest';
import { z } from 'zod';
import { pagesOf, type BuiltPage } from './support/built-site.ts';
import { attribute, elements } from './support/markup.ts';
import { schemaFaults, type SchemaNode } from './support/schema-org.ts';

const text = z.string().min(1);
const date = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** What https://developers.google.com/search/docs requires of a type, beyond its vocabulary. */
const required: Readonly<Record<string, z.ZodType>> = {
  NewsArticle: z.looseObject({
    headline: text,
    datePublished: date,
    dateModified: date,
    author: z.looseObject({}),
  }),
  BreadcrumbList: z.looseObject({
    itemListElement: z
      .array(z.looseObject({ '@type': z.literal('ListItem'), name: text, item: z.url() }))
      .min(2)
      .refine((items) => items.every(({ position }, index) => position === index + 1)),
  }),
  Organization: z.looseObject({ name: text }),
  CorrectionComment: z.looseObject({ text, datePublished: date }),
  Dataset: z.looseObject({ name: text, description: text.min(50).max(5000) }),
};

const { root, nested, arabic } = inject('sites');
const graphs = [root, nested, arabic].flatMap(pagesOf).flatMap(graphOf);

test('structured data keeps to the vocabulary of schema.org', () => {
  expect(graphs.length).toBeGreaterThan(100);
  expect(schemaFaults(alikeOnce(graphs))).toEqual([]);
});

test('structured data has what search engines require', () => {
  const nodes = graphs.flatMap(nodesIn);
  const faults = nodes.flatMap((node) => {
    const { error } = required[node['@type']]?.safeParse(node) ?? {};
    return error ? [`${JSON.stringify(node).slice(0, 200)}: ${z.prettifyError(error)}`] : [];
  });
  expect(faults).toEqual([]);
  const types = new Set(nodes.map((node) => node['@type']));
  for (const type of Object.keys(required)) expect(types).toContain(type);
});

test('a type, a property or a value that schema.org does not have is found', () => {
  const list = { '@type': 'BreadcrumbList', name: 'A' };
  expect(schemaFaults([list])).toEqual([]);
  expect(schemaFaults([{ ...list, headline: 'A' }])).toHaveLength(1);
  expect(schemaFaults([{ ...list, itemListElement: { '@type': 'Listitem' } }])).toHaveLength(1);
  expect(schemaFaults([{ ...list, numberOfItems: { '@type': 'Person' } }])).toHaveLength(1);
  expect(schemaFaults([{ '@type': 'Breadcrumbs' }])).toHaveLength(1);
});

/** The top nodes of the structured data of a page. */
function graphOf({ document }: BuiltPage): SchemaNode[] {
  return elements(document, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .flatMap((script) => {
      const [text] = script.childNodes;
      const data = JSON.parse(text && 'value' in text ? text.value : '') as
        SchemaNode | { '@graph': SchemaNode[] };
      return '@graph' in data ? (data['@graph'] as SchemaNode[]) : [data];
    });
}

/** A node and those within it. References to others are no nodes. */
function nodesIn(value: unknown): SchemaNode[] {
  if (typeof value !== 'object' || value === null) return [];
  const within = Object.values(value).flatMap(nodesIn);
  return '@type' in value ? [value as SchemaNode, ...within] : within;
}

/** One of those nodes that differ in nothing but their texts and numbers: checking takes time. */
function alikeOnce(nodes: readonly SchemaNode[]): SchemaNode[] {
  const shape = (node: SchemaNode): string =>
    JSON.stringify(node, (key, value: unknown) =>
      key === '@type' ||
      typeof value === 'object' ||
      (typeof value === 'string' && value.includes('schema.org'))
        ? value
        : typeof value,
    );
  return [...new Map(nodes.map((node) => [shape(node), node])).values()];
}
