import { describe, expect, it } from 'vitest';
import { reviewMark, withoutDraft, withReview, withStamp } from './stamp.ts';

const stamp = { of: 'en', blocks: 'tAAAAAA pBBBBBB', text: 'tCCCCCC pDDDDDD' };
const file = (matter: string): string => `---\ntitle: T # kept\n${matter}---\n\nText.\n`;
const line = `{ rule: stale, value: ${reviewMark(stamp)}, why: only a comma }`;

describe('a stamp', () => {
  const written =
    'translation:\n  of: "en"\n  blocks: "tAAAAAA pBBBBBB"\n  text: "tCCCCCC pDDDDDD"\n';

  it('is written once, and again in its place', () => {
    expect(withStamp(file(''), stamp)).toBe(file(written));
    expect(withStamp(file(written), stamp)).toBe(file(written));
    const other = withStamp(file(written), { ...stamp, of: 'fr' });
    expect(other).toBe(file(written.replace('en', 'fr')));
  });

  it('is one line per fingerprint, however long', () => {
    const long = { ...stamp, blocks: Array(200).fill('pAAAAAA').join(' ') };
    expect(withStamp(file(''), long).split('\n')).toHaveLength(10);
  });

  it('ends a draft', () => {
    expect(withoutDraft(file('draft: true # still\n'))).toBe(file(''));
  });
});

describe('a review', () => {
  const review = { stamp, why: 'only a comma' };
  const other = '- { rule: figures, value: "171", why: seats } # counted';

  it('is a waiver beside the others', () => {
    expect(withReview(file(''), review)).toBe(file(`waivers:\n  - ${line}\n`));
    expect(withReview(file(`waivers:\n  ${other}\n`), review)).toBe(
      file(`waivers:\n  ${other}\n  - ${line}\n`),
    );
  });

  it('takes the place of the one before, and goes when it is past', () => {
    const old = line.replace(reviewMark(stamp), 'old');
    expect(withReview(file(`waivers:\n  - ${old}\n`), review)).toBe(
      file(`waivers:\n  - ${line}\n`),
    );
    expect(withReview(file(`waivers:\n  - ${old}\n`), undefined)).toBe(file(''));
    expect(withReview(file(`waivers:\n  ${other}\n  - ${old}\n`), undefined)).toBe(
      file(`waivers:\n  ${other}\n`),
    );
    expect(withReview(file(`waivers:\n  ${other}\n`), undefined)).toBe(
      file(`waivers:\n  ${other}\n`),
    );
  });
});
