import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { goodContent, read, type ContentFolder } from '../fixtures/content-folder.ts';
import { change } from './cases.ts';

/** Every text file of good content, changed. */
function each(edit: (text: string) => string | Uint8Array): ContentFolder {
  return new Map([...goodContent()].map(([path, text]) => [path, edit(String(text))]));
}
const good = read(goodContent());
const library = (content: ContentFolder): Library => {
  const { library: read_, faults } = read(content);
  expect(faults).toEqual([]);
  return read_;
};

describe('what makes no difference', () => {
  it('is nothing wrong to begin with', () => {
    expect(good.faults).toEqual([]);
    expect(good.library.stories.map(({ id }) => id)).toEqual(['t-mobile-2021']);
  });

  it.each([
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['old Macintosh line ends', (text: string) => text.replaceAll('\n', '\r')],
    ['blanks at line ends', (text: string) => text.replaceAll(/(?<=\S)\n/g, '  \n')],
    ['letters with separate accents', (text: string) => text.normalize('NFD')],
  ])('%s', (_, edit) => {
    expect(library(each(edit))).toEqual(good.library);
  });

  it('a hidden file', () => {
    const content = goodContent();
    content.set('.DS_Store', 'x');
    content.set('articles/.gitkeep', '');
    expect(library(content)).toEqual(good.library);
  });
});

describe('places', () => {
  it('are those in the file when its lines end as on Windows', () => {
    const content = goodContent();
    change('articles/t-mobile-2021/en.mdx', '## What', 'Words {code}.\n\n## What')(content);
    const [unix] = read(content).faults;
    for (const [path, text] of content)
      content.set(path, `\ufeff${String(text).replaceAll('\n', '\r\n')}`);
    const [windows] = read(content).faults;
    expect(unix).toMatchObject({ line: 10, column: 7 });
    expect(windows).toEqual(unix);
  });
});

describe('a draft', () => {
  const english = 'articles/t-mobile-2021/en.mdx';
  const french = 'articles/t-mobile-2021/fr.mdx';

  it('may hold comments, and is not built', () => {
    const content = goodContent();
    change(french, 'title:', 'draft: true\ntitle:')(content);
    change(french, '## Ce', '{/* à revoir */}\n\nMots {/* lesquels ? */}.\n\n## Ce')(content);
    const [story] = library(content).stories;
    expect(Object.keys(story?.editions ?? {})).toEqual(['en']);
  });

  it('of the original keeps the whole story back', () => {
    const content = goodContent();
    change(english, 'title:', 'draft: true\ntitle:')(content);
    expect(library(content).stories).toEqual([]);
  });
});

describe('YAML', () => {
  it('is of version 1.2: Norway is a country, and yes is a word', () => {
    const content = goodContent();
    change('companies/t-mobile-us.yaml', 'country: US', 'country: NO')(content);
    change('companies/t-mobile-us.yaml', 'aliases: [TMUS]', 'aliases: [yes, off]')(content);
    expect(library(content).companies['t-mobile-us']).toMatchObject({
      country: 'NO',
      aliases: ['yes', 'off'],
    });
  });

  it('may hold nothing where nobody has said', () => {
    const content = goodContent();
    const facts = 'articles/t-mobile-2021/facts.yaml';
    change(facts, 'action: hacking', 'action: unknown')(content);
    change(facts, '[names, dates-of-birth]', '[]')(content);
    expect(library(content).stories[0]?.facts).toMatchObject({ action: 'unknown', dataTypes: [] });
  });
});
