import { basename } from 'node:path/posix';
import { textName } from '../library/text-name.ts';
import { describeChanges } from './describe-changes.ts';
import type { BlockChange } from './fingerprint.ts';
import { languageCommand } from './locale-draft.ts';
import { isOpen, type LanguageStatus, type TextStatus } from './status.ts';

const states = {
  original: 'original',
  current: 'current',
  outdated: 'outdated',
  unstamped: 'not stamped',
  misstamped: 'wrong stamp',
  draft: 'draft',
  missing: 'missing',
  orphan: 'orphan',
} as const;

const sortsOfText: Readonly<Record<TextStatus['kind'], string>> = {
  story: 'stories',
  page: 'pages',
  advice: 'topics of advice',
};

/** The status for a person at a terminal: what is open, totals, and what to type next. */
export function statusText(languages: readonly LanguageStatus[]): string {
  return languages
    .map(({ locale, draft, texts, words }) => {
      if (draft) return [`${locale}: ${draftState}`, ...draftLines(locale, words)].join('\n');
      const open = texts.filter(isOpen);
      const wide = Math.max(0, ...open.map((text) => textName(text).length));
      return [
        `${locale}: ${totals(texts)}`,
        ...open.map((text) => `  ${textName(text).padEnd(wide)}  ${stateOf(text)}`),
        ...wordLines(words),
        ...next(open).map((command) => `  next: ${command}`),
      ].join('\n');
    })
    .join('\n\n');
}

/** The status for programs. */
export function statusData(languages: readonly LanguageStatus[]): unknown {
  return languages.map(({ locale, draft, texts, words }) => ({
    locale,
    draft,
    totals: Object.fromEntries(
      Object.keys(states).map((is) => [
        is,
        texts.filter(({ staleness }) => staleness.is === is).length,
      ]),
    ),
    texts: texts.map(({ staleness, ...text }) => ({
      ...text,
      state: staleness.is,
      changes: staleness.is === 'outdated' ? staleness.changes.map(changeData) : [],
    })),
    words,
  }));
}

function changeData(change: BlockChange): unknown {
  const block = change.is === 'removed' ? change.before : change.block;
  const kind = change.is === 'removed' ? change.kind : change.block.kind;
  return {
    is: change.is,
    kind,
    of: change.is === 'removed' ? undefined : block?.of,
    line: block?.line,
  };
}

/** The status as Markdown, such as for a comment on a change. */
export function statusMarkdown(languages: readonly LanguageStatus[]): string {
  return languages
    .map(({ locale, draft, texts, words }) => {
      if (draft)
        return [
          `### ${locale}`,
          `${draftState}.`,
          ...draftLines(locale, words).map((line) => line.trim()),
        ].join('\n\n');
      const open = texts.filter(isOpen);
      const rows = open.map(
        (text) => `| ${textName(text)} | ${stateOf(text).replaceAll('|', '\\|')} |`,
      );
      return [
        `### ${locale}`,
        '',
        `${totals(texts)}.`,
        ...(rows.length > 0 ? ['', '| text | state |', '| --- | --- |', ...rows] : []),
        ...wordLines(words).map((line) => `\n${line.trim()}`),
        ...next(open).map((command) => `\nNext: \`${command}\``),
      ].join('\n');
    })
    .join('\n\n');
}

/** `28 stories, 5 pages, 11 topics of advice: 10 original, 20 current, 3 missing`. */
function totals(texts: readonly TextStatus[]): string {
  const sorts = Object.entries(sortsOfText).map(
    ([kind, name]) => `${texts.filter((text) => text.kind === kind).length} ${name}`,
  );
  const counts = Object.entries(states).flatMap(([is, name]) => {
    const count = texts.filter(({ staleness }) => staleness.is === is).length;
    return count > 0 ? [`${count} ${name}`] : [];
  });
  return `${sorts.join(', ')}: ${counts.join(', ')}`;
}

function stateOf({ staleness, original = '' }: TextStatus): string {
  const state = states[staleness.is];
  return staleness.is === 'outdated'
    ? `${state}: ${describeChanges(staleness.changes, basename(original))}`
    : state;
}

function wordLines({ total, missing, orphans }: LanguageStatus['words']): string[] {
  const list = (name: string, keys: readonly string[]): string[] =>
    keys.length > 0 ? [`  interface words ${name}: ${keys.join(', ')}`] : [];
  return [
    `  interface words: ${total - missing.length} of ${total}`,
    ...list('missing', missing),
    ...list('that the site no longer has', orphans),
  ];
}

const draftState = 'a draft of the interface words, not on the site yet';

/** A draft lacks too many words to name them. */
function draftLines(locale: string, { total, missing }: LanguageStatus['words']): string[] {
  const finished = missing.length === 0;
  return [
    `  interface words: ${total - missing.length} of ${total}`,
    `  next: ${languageCommand(locale, ...(finished ? ['--done'] : []))}`,
  ];
}

function next(open: readonly TextStatus[]): string[] {
  return open.flatMap(({ command }) => command ?? []).slice(0, 1);
}
