import type { Nodes } from 'mdast';
import { comparePartial, isPartialDate, type PartialDate } from '../model/dates.ts';
import { pageIds } from '../model/edition.ts';
import type { Facts } from '../model/facts.ts';
import { siteLines } from '../model/site.ts';
import type { Fault } from './fault.ts';
import { attribute, isComponentNode, nodeFault, type Component } from './prose.ts';
import type { EditionFile } from './read-story.ts';
import { internalLink } from './safe-prose.ts';
import { walk } from './walk.ts';

/** What prose may refer to outside its own story. */
export interface LinkTargets {
  companies: ReadonlySet<string>;
  stories: ReadonlySet<string>;
  terms: ReadonlySet<string>;
  today: PartialDate;
}

/** Dates of the facts that `<Day of>` may name. */
const days = ['occurred', 'discovered', 'disclosed'] as const;

/** References of an edition to its facts, its front matter included, that lead nowhere. */
export function editionFaults(read: EditionFile, facts: Facts, targets: LinkTargets): Fault[] {
  const faults = proseFaults(read.file, read.tree, targets);
  const reference = (node: Component, message: string, hint: string): void => {
    faults.push(nodeFault(read.file, node, 'reference', message, hint));
  };
  const ids = (group: 'figures' | 'amounts' | 'events'): string[] =>
    facts[group].map(({ id }) => id);
  const listed = (codes: readonly string[]): string =>
    codes.length > 0 ? `write one of: ${codes.join(', ')}` : 'facts.yaml lists none';
  const updates = new Set<string>();

  walk(read.tree, (node) => {
    if (!isComponentNode(node)) return undefined;
    const of = attribute(node, 'of');
    if (node.name === 'Count' && of !== undefined && !ids('figures').includes(of))
      reference(node, `there is no figure “${of}”`, listed(ids('figures')));
    if (node.name === 'Amount' && of !== undefined && !ids('amounts').includes(of))
      reference(node, `there is no amount “${of}”`, listed(ids('amounts')));
    if (node.name === 'Day' && of !== undefined) {
      const known = [...days.filter((day) => facts[day] !== undefined), ...ids('events')];
      if (!known.includes(of)) reference(node, `there is no date “${of}”`, listed(known));
    }
    const source = attribute(node, 'source');
    if (node.name === 'Cite' && source !== undefined && !Object.hasOwn(facts.sources, source))
      reference(node, `there is no source “${source}”`, listed(Object.keys(facts.sources)));
    const event = attribute(node, 'event');
    if (node.name === 'Update' && event !== undefined) {
      if (!ids('events').includes(event))
        reference(node, `there is no event “${event}”`, listed(ids('events')));
      if (updates.has(event))
        reference(node, `there are two updates on “${event}”`, 'make them one');
      updates.add(event);
    }
    return undefined;
  });
  return [...faults, ...wordsFaults(read, facts)];
}

/** Links and terms of any prose that lead nowhere, and dates that are none. */
export function proseFaults(file: string, tree: Nodes, targets: LinkTargets): Fault[] {
  const faults: Fault[] = [];
  walk(tree, (node) => {
    if (node.type === 'link') {
      const [, scheme, id = ''] = internalLink.exec(node.url) ?? [];
      const known: ReadonlySet<string> | undefined =
        scheme === 'company'
          ? targets.companies
          : scheme === 'article'
            ? targets.stories
            : scheme === 'page'
              ? new Set(pageIds)
              : undefined;
      if (known && !known.has(id))
        faults.push(
          nodeFault(
            file,
            node,
            'reference',
            `the link “${node.url}” leads nowhere`,
            `correct the id after “${scheme ?? ''}:”, or write ${scheme === 'company' ? `content/companies/${id}.yaml` : 'that page'} first`,
          ),
        );
    }
    if (!isComponentNode(node)) return undefined;
    const term = attribute(node, 'id');
    if (node.name === 'Term' && term !== undefined && !targets.terms.has(term))
      faults.push(
        nodeFault(
          file,
          node,
          'reference',
          `the glossary has no term “${term}”`,
          'correct the id, or add the term to content/glossary.yaml',
        ),
      );
    const line = attribute(node, 'of');
    if (node.name === 'Site' && line !== undefined && !siteLines.includes(line))
      faults.push(
        nodeFault(
          file,
          node,
          'reference',
          `site.yaml has no line “${line}”`,
          `write one of: ${siteLines.join(', ')}`,
        ),
      );
    for (const key of ['on', 'date']) {
      const date = attribute(node, key);
      if (date === undefined) continue;
      if (!isPartialDate(date))
        faults.push(
          nodeFault(
            file,
            node,
            'mdx',
            `“${date}” is not a date`,
            'write 2021, 2021-03 or 2021-03-16',
          ),
        );
      else if (comparePartial(date, targets.today) > 0)
        faults.push(
          nodeFault(
            file,
            node,
            'mdx',
            `${date} lies in the future`,
            'correct the date; there is no scheduling',
          ),
        );
    }
    return undefined;
  });
  return faults;
}

/** The front matter says what each partial figure counts, and nothing about figures that do not exist. */
function wordsFaults({ file, yaml, edition }: EditionFile, facts: Facts): Fault[] {
  if (!yaml || !edition) return [];
  const faults: Fault[] = [];
  for (const group of ['figures', 'amounts'] as const) {
    const ids = new Set(facts[group].map(({ id }) => id));
    for (const id of Object.keys(edition[group]))
      if (!ids.has(id))
        faults.push({
          file,
          ...yaml.locateKey([group, id]),
          severity: 'error',
          rule: 'reference',
          message: `there is no ${group === 'figures' ? 'figure' : 'amount'} “${id}” in facts.yaml`,
          hint: ids.size > 0 ? `write one of: ${[...ids].join(', ')}` : 'remove the line',
        });
  }
  for (const { id, part } of facts.figures)
    if (part && !Object.hasOwn(edition.figures, id))
      faults.push({
        file,
        ...yaml.locateKey(['figures']),
        severity: 'error',
        rule: 'labels',
        message: `nothing says what the figure “${id}” counts`,
        hint: `add it to the front matter: figures: { ${id}: words for that part }`,
      });
  return faults;
}
