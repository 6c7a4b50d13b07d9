import { describe, expect, it } from 'vitest';
import {
  goodContent,
  read,
  replace,
  type ContentFolder,
} from '../../tests/fixtures/content-folder.ts';
import { isToDo, progressOf } from './progress.ts';
import {
  changesSinceTranslation,
  publishedStatus,
  type PublishedStatus,
} from './published-status.ts';
import { originalOf } from './staleness.ts';
import { stampFor, withStamp } from './stamp.ts';

const id = 't-mobile-2021';

/** The good content with its story stamped; pages are stamped as they stand. */
function stamped(): ContentFolder {
  const content = goodContent();
  const { texts } = read(content);
  const path = `articles/${id}/fr.mdx`;
  const [text, source] = [texts.find(({ file }) => file === `content/${path}`), content.get(path)];
  const original = text && originalOf(text, texts);
  if (!original || typeof source !== 'string') throw new Error(`There is no ${path}`);
  content.set(path, withStamp(source, stampFor(text, original)));
  return content;
}
function french(content: ContentFolder): PublishedStatus {
  const status = publishedStatus(read(content)).find(({ locale }) => locale === 'fr');
  if (!status) throw new Error('French is missing');
  return status;
}

describe('the status that the site shows', () => {
  const content = stamped();

  it('has nothing to do when all is current', () => {
    const status = french(content);
    expect(status.texts.filter(isToDo)).toEqual([]);
    expect(progressOf(status)).toMatchObject({
      stories: { done: 1, total: 1 },
      pages: { done: 6, total: 6 },
    });
    expect(changesSinceTranslation([status], { kind: 'story', id, locale: 'fr' })).toBeUndefined();
  });

  it('says what changed, what is missing and what to type, as plain data', () => {
    const changed = new Map(content);
    replace(changed, `articles/${id}/en.mdx`, 'T-Mobile agreed', 'T-Mobile promised');
    changed.delete('pages/about/fr.mdx');
    const status = french(changed);
    expect(JSON.parse(JSON.stringify(status.texts.filter(isToDo)))).toEqual([
      {
        kind: 'story',
        id,
        state: 'outdated',
        changed: {
          title: false,
          description: false,
          updates: [{ event: 'agreement', here: true }],
          corrections: [],
          figures: 0,
          passages: 0,
        },
        command: `npm run translate -- ${id} fr`,
      },
      {
        kind: 'page',
        id: 'about',
        state: 'missing',
        command: 'npm run translate -- page:about fr',
      },
    ]);
    expect(progressOf(status)).toMatchObject({
      stories: { done: 0, total: 1 },
      pages: { done: 5, total: 6 },
    });
  });
});
