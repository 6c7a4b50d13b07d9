import { stringify } from 'yaml';
import type { MadeEdition } from './make-editions.ts';
import type { MadeFacts } from './make-facts.ts';

/**
 * `facts.yaml` as writers write it: an entry on each line. Sources that nothing rests on are left out.
 * @param prose an edition, which cites sources too
 */
export function factsText({ sources, ...facts }: MadeFacts, prose: string): string {
  const rests = JSON.stringify(facts) + prose;
  const used = Object.entries(sources).filter(([id]) => rests.includes(`"${id}"`));
  return [
    ...Object.entries(facts).flatMap(([key, value]) =>
      Array.isArray(value) && value.some((entry) => typeof entry === 'object')
        ? [`${key}:`, ...value.map((entry) => `  - ${flow(entry)}`)]
        : [`${key}: ${flow(value)}`],
    ),
    'sources:',
    ...used.map(([id, source]) => `  ${id}: ${flow(source)}`),
    '',
  ].join('\n');
}

/** `<locale>.mdx`. */
export function editionText({ matter, prose }: MadeEdition): string {
  return `---\n${stringify(matter, { lineWidth: 0 })}---\n\n${prose}\n`;
}

function flow(value: unknown): string {
  return stringify(value, { lineWidth: 0, collectionStyle: 'flow' }).trim();
}
