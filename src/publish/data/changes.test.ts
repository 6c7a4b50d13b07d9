import { expect, test } from 'vitest';
import { library, story } from '../../../tests/fixtures/small-library.ts';
import { aFigure } from '../../../tests/fixtures/stories.ts';
import { noReleases, releaseList, snapshot, type Snapshot } from '../../model/release.ts';
import type { Library } from '../../model/library.ts';
import { changesBetween, isEmpty, snapshotOf, versionOf } from './changes.ts';
import { placelessData } from './data-set.ts';
import { changeLines, releaseFiles } from './release-files.ts';

const state = (more: Partial<Library> = {}): Snapshot =>
  snapshotOf(placelessData({ ...library, ...more }));
const before = state();

test('a story that is new, one that changed and one that went are told apart', () => {
  const figures = [...story.facts.figures, aFigure('recount', { count: 79_000_000 })];
  const changed = { ...story, facts: { ...story.facts, figures } };
  const other = { ...story, id: 'another' };
  expect(changesBetween(before, state({ stories: [changed, other] }))).toEqual({
    stories: { added: ['another'], changed: ['t-mobile-2021'], removed: [] },
    companies: { added: [], changed: ['t-mobile-us'], removed: [] },
    records: { added: [], changed: [], removed: [] },
    vocabulary: { added: [], changed: [], removed: [] },
  });
  expect(changesBetween(before, state({ stories: [] })).stories.removed).toEqual(['t-mobile-2021']);
});

test('a word of the vocabulary counts, and the address of the site does not', () => {
  const words = structuredClone(library.words) as Record<
    string,
    { sectors: Record<string, string> }
  >;
  if (!words['fr']) throw new Error('The fixture has lost its French');
  words['fr'].sectors['health'] = 'Soins';
  const { vocabulary, ...others } = changesBetween(before, state({ words }));
  expect(vocabulary).toEqual({ added: [], changed: ['sectors/health'], removed: [] });
  expect(isEmpty({ ...others, vocabulary: { added: [], changed: [], removed: [] } })).toBe(true);
  expect(isEmpty(changesBetween(before, state()))).toBe(true);
});

test('releases are numbered within the version, and data that went on since are the next one', () => {
  const first = releaseFiles(
    noReleases,
    changesBetween(noReleases.last, before),
    before,
    '2026-11-22',
  );
  const list = releaseList.parse(JSON.parse(first.get('releases/changes.json') ?? ''));
  const last = snapshot.parse(JSON.parse(first.get('releases/snapshot.json') ?? ''));
  expect(list).toMatchObject([
    { version: '1.0.0', date: '2026-11-22', changes: { stories: { added: ['t-mobile-2021'] } } },
  ]);
  expect(last).toEqual(before);
  expect(versionOf(list, changesBetween(last, before))).toBe('1.0.0');

  const now = state({ stories: [] });
  const changes = changesBetween(last, now);
  expect(versionOf(list, changes)).toBe('1.1.0-next');
  expect(changeLines(changes)).toEqual([
    'stories: 1 removed (t-mobile-2021)',
    'companies: 1 changed (t-mobile-us)',
  ]);
  const second = releaseFiles({ list, last }, changes, now, '2026-12-01');
  expect(
    releaseList
      .parse(JSON.parse(second.get('releases/changes.json') ?? ''))
      .map(({ version }) => version),
  ).toEqual(['1.1.0', '1.0.0']);
});
