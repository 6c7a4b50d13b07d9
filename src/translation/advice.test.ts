import { expect, it } from 'vitest';
import { goodContent, read, replace } from '../../tests/fixtures/content-folder.ts';
import type { WrittenText } from '../library/written-text.ts';
import { draftOf } from './draft.ts';
import { contentFindings } from './findings.ts';
import { translationStatus } from './status.ts';

const english = 'advice/passwords/en.mdx';

function textOf(texts: readonly WrittenText[], locale: string): WrittenText {
  const text = texts.find(
    ({ kind, id, ...one }) => kind === 'advice' && id === 'passwords' && one.locale === locale,
  );
  if (!text) throw new Error(`There is no advice in ${locale}`);
  return text;
}

it('a translation of advice is outdated when a step of the original changes', () => {
  const content = goodContent();
  replace(content, english, 'Turn on two-step verification', 'Turn on a second factor');
  const reading = read(content);
  const french = translationStatus(reading).find(({ locale }) => locale === 'fr');
  expect(french?.texts.find(({ kind }) => kind === 'advice')).toMatchObject({
    id: 'passwords',
    staleness: { is: 'outdated', changes: [{ block: { kind: 'step', of: 'two-step' } }] },
    command: 'npm run translate -- advice:passwords fr',
  });
  expect(contentFindings(reading)).toContainEqual(
    expect.objectContaining({
      file: 'content/advice/passwords/fr.mdx',
      rule: 'stale',
      message: expect.stringContaining('words for a step “two-step” changed') as unknown,
    }),
  );
});

it('the words of a step are checked against the original', () => {
  const content = goodContent();
  replace(content, 'advice/contact/fr.mdx', 'au 7726.', 'au 7727.');
  expect(contentFindings(read(content))).toContainEqual(
    expect.objectContaining({ file: 'content/advice/contact/fr.mdx', rule: 'figures' }),
  );
});

it('a draft of advice holds every step to translate', () => {
  const { texts, library } = read(goodContent());
  const draft = draftOf(textOf(texts, 'en'), 'de', library.glossary);
  expect(draft).toMatch(/^steps:\n {2}change: ".*" # to translate\n {2}unique: /m);
});
