import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../src/library/content.ts';
import { rules } from '../src/library/fault.ts';
import { openSpelling } from '../src/translation/spelling/spelling.ts';
import { staleFaults } from '../src/translation/stale-faults.ts';
import { stampFor } from '../src/translation/stamp.ts';
import { vocabularyOf } from '../src/translation/vocabulary.ts';
import { findingsBetween, findingsIn } from './fixtures/findings-between.ts';
import { goodContent, read, replace } from './fixtures/content-folder.ts';
import { writtenText } from './fixtures/written-text.ts';

const content = join(import.meta.dirname, '../content');
const { library, listed } = readContent(content);
const cache = join(import.meta.dirname, '../.breche/cache/spelling');
const vocabulary = vocabularyOf(library, openSpelling(library, listed, cache));

/** A row of one of the tables under the heading of a rule. */
interface Example {
  rule: string;
  /** The heads of the table’s columns, then the cells of the row, without their code marks. */
  heads: readonly string[];
  cells: readonly string[];
}

/** What the pages write at the head of a column, and which language it is. */
const locales: Readonly<Record<string, string>> = {
  English: 'en',
  French: 'fr',
  anglais: 'en',
  français: 'fr',
};
const verdicts: Readonly<Record<string, boolean>> = {
  right: true,
  wrong: false,
  juste: true,
  faux: false,
};

function examplesOf(page: string): Example[] {
  return page.split(/^##+ /m).flatMap((section) => {
    const rule = /^`(\w+)`/.exec(section)?.[1];
    if (rule === undefined) return [];
    return [...section.matchAll(/(?:^\|.*\n)+/gm)].flatMap(([table]) => {
      const [heads = [], , ...rows] = table.trimEnd().split('\n').map(cellsOf);
      return rows.map((cells) => ({ rule, heads, cells }));
    });
  });
}

/** The cells of a line; what stands between code marks is taken as it is. */
function cellsOf(line: string): string[] {
  return line
    .slice(1, line.lastIndexOf('|'))
    .split('|')
    .map((cell) => cell.trim().replace(/^`(.*)`$/s, '$1'));
}

/** Rules that find something in an example, each once. */
function rulesFor({ rule, heads, cells }: Example): string[] {
  const [, first = '', second] = heads;
  const [, one = '', two = ''] = cells.map((cell) => cell.replaceAll(/\s*¶\s*/g, '\n\n'));
  if (rule === 'stale') return staleRules(one, two);
  const [from, to] = [locales[first], locales[second ?? '']];
  if (from === undefined) throw new Error(`“${first}” is no language`);
  const findings =
    to === undefined
      ? findingsIn({ locale: from, prose: one }, vocabulary)
      : findingsBetween({ locale: from, prose: one }, { locale: to, prose: two }, vocabulary);
  return [...new Set(findings.map((finding) => finding.rule))];
}

/** What rule `stale` says of a translation of the first text, when the original is the second. */
function staleRules(then: string, now: string): string[] {
  const text = (locale: string, prose: string): ReturnType<typeof writtenText> =>
    writtenText(`---\ntitle: T\ndescription: D\n---\n\n${prose}\n`, { locale });
  const translation = text('fr', 'La traduction.');
  const stamp = stampFor(translation, text('en', then));
  const stamped = { ...translation, matter: { ...translation.matter, translation: stamp } };
  return [...new Set(staleFaults({ texts: [text('en', now), stamped] }).map(({ rule }) => rule))];
}

/** Rules that find something in the small content folder after one change of an example. */
function rulesAfterChange({ cells: [file = '', right = '', wrong = ''] }: Example): string[] {
  const folder = goodContent();
  replace(folder, file, right, wrong);
  return [...new Set(read(folder).faults.map(({ rule }) => rule))];
}

describe.each(['checks.md', 'checks.fr.md'])('content/%s', (name) => {
  const examples = examplesOf(readFileSync(join(content, name), 'utf8'));
  const changes = examples.filter(({ heads }) => heads[0] !== '');
  const texts = examples.filter(({ heads }) => heads[0] === '');

  it('has examples, right and wrong, for every rule', () => {
    for (const rule of rules) {
      const its = texts.filter((example) => example.rule === rule);
      const judged = its.map(({ cells: [verdict = ''] }) => verdicts[verdict]);
      if (changes.every((example) => example.rule !== rule))
        expect([rule, ...new Set(judged)].sort()).toEqual([rule, false, true].sort());
    }
    expect(examples.filter(({ rule }) => !(rules as readonly string[]).includes(rule))).toEqual([]);
  });

  it.each(changes)('$rule: $cells', (example) => {
    expect(rulesAfterChange(example)).toEqual([example.rule]);
  });

  it.each(texts)('$rule: $cells', (example) => {
    const verdict = verdicts[example.cells[0] ?? ''];
    if (verdict === undefined) throw new Error(`“${example.cells[0] ?? ''}” is no verdict`);
    expect(rulesFor(example)).toEqual(verdict ? [] : [example.rule]);
  });
});
