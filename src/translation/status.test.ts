import { describe, expect, it } from 'vitest';
import {
  goodContent,
  read,
  replace,
  type ContentFolder,
} from '../../tests/fixtures/content-folder.ts';
import { originalOf } from './staleness.ts';
import { statusData, statusMarkdown, statusText } from './status-report.ts';
import { translationStatus } from './status.ts';
import { stampFor, withStamp } from './stamp.ts';

/** The good content with every translation stamped. */
function current(): ContentFolder {
  const content = goodContent();
  const { texts } = read(content);
  for (const text of texts) {
    const original = originalOf(text, texts);
    const path = text.file.replace('content/', '');
    const source = content.get(path);
    if (original && original !== text && typeof source === 'string')
      content.set(path, withStamp(source, stampFor(text, original)));
  }
  return content;
}
const status = (content: ContentFolder): ReturnType<typeof translationStatus> =>
  translationStatus(read(content));
const states = (content: ContentFolder, locale: string): string[] =>
  status(content)
    .filter((language) => language.locale === locale)
    .flatMap(({ texts }) => texts.map(({ id, staleness }) => `${id} ${staleness.is}`));

describe('the status', () => {
  const content = current();
  const story = [...content.keys()].find((path) => path.startsWith('articles/')) ?? '';
  const id = story.split('/')[1] ?? '';

  it('is current when all is stamped', () => {
    const all = [...states(content, 'en'), ...states(content, 'fr')];
    expect(all.filter((line) => !/ (?:original|current)$/.test(line))).toEqual([]);
    expect(statusText(status(content))).not.toContain('next:');
  });

  it('puts what is to be done first, a story before a page, with what to type', () => {
    const changed = new Map(content);
    changed.delete(`articles/${id}/fr.mdx`);
    replace(changed, 'pages/about/en.mdx', 'title: ', 'title: New ');
    expect(states(changed, 'fr').slice(0, 3)).toEqual([
      `${id} missing`,
      'about outdated',
      expect.stringMatching(/ current$/),
    ]);
    const text = statusText(status(changed));
    expect(text).toContain('outdated: title changed (en.mdx:2)');
    expect(text).toContain(`next: npm run translate -- ${id} fr`);
    expect(statusMarkdown(status(changed))).toContain(`| ${id} | missing |`);
  });

  it('knows drafts, orphans and words', () => {
    const changed = new Map(content);
    replace(changed, `articles/${id}/fr.mdx`, '---\n', '---\ndraft: true\n');
    changed.delete('pages/about/en.mdx');
    replace(changed, 'locales/fr.json', '"', '"extra": "mot",\n  "');
    expect(states(changed, 'fr')).toEqual(expect.arrayContaining([`${id} draft`, 'about orphan']));
    const french = status(changed).find(({ locale }) => locale === 'fr');
    expect(french?.words).toMatchObject({ missing: [], orphans: ['extra'] });
  });

  it('is plain data for programs', () => {
    const changed = new Map(content);
    replace(changed, 'pages/about/en.mdx', 'title: ', 'title: New ');
    const [, french] = JSON.parse(JSON.stringify(statusData(status(changed)))) as {
      totals: Record<string, number>;
      texts: unknown[];
    }[];
    expect(french?.totals).toMatchObject({ outdated: 1, missing: 0 });
    expect(french?.texts[0]).toEqual({
      kind: 'page',
      id: 'about',
      locale: 'fr',
      state: 'outdated',
      original: 'content/pages/about/en.mdx',
      changes: [{ is: 'changed', kind: 'title', line: 2 }],
      command: 'npm run translate -- page:about fr',
    });
  });
});
