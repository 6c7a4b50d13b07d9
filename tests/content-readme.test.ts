import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { components } from '../src/library/components.ts';
import * as vocabulary from '../src/model/vocabulary.ts';

const readme = readFileSync(join(import.meta.dirname, '../content/README.md'), 'utf8');

/** The codes that the README lists under a heading such as “**Sectors (`sector`):**”. */
function codesUnder(name: string): string[] {
  const line = readme.split('\n').find((text) => text.startsWith(`**${name}`)) ?? '';
  const [, list = ''] = /^\*\*[^*]+:\*\*(.*)$/.exec(line) ?? [];
  return [...list.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);
}

const lists = {
  Status: vocabulary.statuses,
  'Basis of a figure': vocabulary.bases,
  Units: vocabulary.units,
  'How it happened': vocabulary.actions,
  'Data types': vocabulary.dataTypes,
  Events: vocabulary.eventKinds,
  Amounts: vocabulary.amountKinds,
  Sectors: vocabulary.sectors,
  'Reasons to withdraw': vocabulary.withdrawalReasons,
} as const;

describe('content/README.md', () => {
  it.each(Object.entries(lists))('lists the codes of “%s”', (name, codes) => {
    expect(codesUnder(name)).toEqual([...codes]);
  });

  it('lists every closed list there is', () => {
    const known: ReadonlySet<unknown> = new Set(Object.values(lists));
    const all = Object.entries(vocabulary).filter(([, list]) => Array.isArray(list));
    expect(all.filter(([, list]) => !known.has(list)).map(([name]) => name)).toEqual([]);
  });

  it('shows every component that editions may use', () => {
    for (const [name, { oneOf, in: place }] of Object.entries(components))
      if (place !== 'pages')
        for (const attribute of oneOf)
          expect(readme).toMatch(new RegExp(`<${name}(?: \\w+="[^"]*")* ${attribute}="`));
  });
});
