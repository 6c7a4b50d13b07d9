import type { Fault } from './fault.ts';
import { sourced } from './facts-faults.ts';
import { attribute, isComponentNode } from './prose.ts';
import type { EditionFile, FactsFile } from './read-story.ts';
import { walk } from './walk.ts';

/** Sources that nothing rests on: a reader would look for what they prove. */
export function sourceUseFaults(read: FactsFile, editions: readonly EditionFile[]): Fault[] {
  const { facts, file, yaml } = read;
  if (!facts) return [];
  const used = new Set(sourced(facts).map(({ source }) => source));
  for (const { tree } of editions)
    walk(tree, (node) => {
      if (isComponentNode(node) && node.name === 'Cite') used.add(attribute(node, 'source') ?? '');
      return undefined;
    });
  return Object.keys(facts.sources)
    .filter((id) => !used.has(id))
    .map((id) => ({
      file,
      ...yaml.locateKey(['sources', id]),
      severity: 'warning',
      rule: 'reference',
      message: `nothing cites the source “${id}”`,
      hint: 'cite it with <Cite source="…" />, or remove it',
    }));
}
