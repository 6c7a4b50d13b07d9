import { describe, expect, it } from 'vitest';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import type { WrittenText } from '../library/written-text.ts';
import { withRenewedStamp } from './renewal.ts';
import { stalenessOf } from './staleness.ts';
import { reviewMark, stampFor, withReview, withStamp } from './stamp.ts';

const head = '---\ntitle: T\ndescription: D\n---\n\n';
const english = `${head}One ,two.\n\nThree.\n`;
const mended = english.replace('One ,two', 'One, two');
const french = `${head}Un ,deux.\n\nTrois.\n`;
const en = (source: string): WrittenText => writtenText(source);
const fr = (source: string): WrittenText => writtenText(source, { locale: 'fr' });
const stamped = (source: string, original: string): string =>
  withStamp(source, stampFor(fr(source), en(original)));

describe('the stamp of a translation', () => {
  it('holds when misprints of the original are mended', () => {
    const translation = stamped(french, english);
    expect(stalenessOf(fr(translation), en(mended)).is).toBe('outdated');
    const renewed = withRenewedStamp(
      translation,
      { before: en(english), after: en(mended) },
      { before: fr(translation), after: fr(translation) },
    );
    expect(stalenessOf(fr(renewed), en(mended)).is).toBe('current');
    expect(fr(renewed).matter.translation).toEqual(stampFor(fr(translation), en(mended)));
  });

  it('knows the translation itself after mending', () => {
    const before = stamped(french, english).replaceAll('\n', '\r\n');
    const after = before.replace('Un ,deux', 'Un, deux');
    const renewed = withRenewedStamp(
      after,
      { before: en(english), after: en(english) },
      { before: fr(before), after: fr(after) },
    );
    expect(fr(renewed).matter.translation).toEqual(stampFor(fr(after), en(english)));
    expect(renewed.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('still counts as changed what had changed before', () => {
    const translation = stamped(french, english.replace('One', 'Once'));
    const renewed = withRenewedStamp(
      translation,
      { before: en(english), after: en(mended) },
      { before: fr(translation), after: fr(translation) },
    );
    expect(renewed).toBe(translation);
    expect(stalenessOf(fr(renewed), en(mended)).is).toBe('outdated');
  });

  it('keeps its review', () => {
    const bare = fr(french);
    const stamp = stampFor(bare, en(english));
    const translation = withReview(withStamp(french, stamp), { stamp, why: 'nothing to do' });
    const renewed = fr(
      withRenewedStamp(
        translation,
        { before: en(english), after: en(mended) },
        { before: fr(translation), after: fr(translation) },
      ),
    ).matter;
    expect(renewed.waivers).toEqual([
      {
        rule: 'stale',
        value: reviewMark(renewed.translation ?? stamp),
        why: 'nothing to do',
      },
    ]);
  });

  it('is left alone where there is none, or where it names another language', () => {
    const change = { before: en(english), after: en(mended) };
    const same = { before: fr(french), after: fr(french) };
    expect(withRenewedStamp(french, change, same)).toBe(french);
    const other = withStamp(french, { ...stampFor(fr(french), en(english)), of: 'de' });
    expect(withRenewedStamp(other, change, { before: fr(other), after: fr(other) })).toBe(other);
  });
});
