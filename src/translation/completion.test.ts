import { describe, expect, it } from 'vitest';
import { writtenText } from '../../tests/fixtures/written-text.ts';
import { complete } from './completion.ts';
import { staleFaults } from './stale-faults.ts';
import { stalenessOf } from './staleness.ts';

const english = `---
title: A leak
description: What.
---

The seller spoke of <Count of="seller" />.

## What was taken

Names and 3 keys.
`;
const french = `---
title: Une fuite
description: Quoi.
---

Le vendeur parle de <Count of="seller" />.

## Ce qui a été pris

Des noms et 3 clés.
`;
const original = (source: string): ReturnType<typeof writtenText> => writtenText(source);
const translation = (source: string): ReturnType<typeof writtenText> =>
  writtenText(source, { locale: 'fr' });
const done = (en: string, fr: string, why?: string): ReturnType<typeof complete> =>
  complete(translation(fr), original(en), fr, why);
function stamped(en: string, fr: string, why?: string): string {
  const completion = done(en, fr, why);
  if (completion.is !== 'stamped') throw new Error(JSON.stringify(completion));
  return completion.text;
}
const state = (en: string, fr: string): string => stalenessOf(translation(fr), original(en)).is;
const faults = (en: string, fr: string): string[] =>
  staleFaults({ texts: [original(en), translation(fr)] }).map(
    ({ line, message }) => `${line} ${message}`,
  );

describe('a translation', () => {
  const first = stamped(english, french);

  it('is unstamped, then current, and stamped once', () => {
    expect(state(english, french)).toBe('unstamped');
    expect(faults(english, french)).toEqual([
      '2 nothing says which state of the original this translation follows',
    ]);
    expect(state(english, first)).toBe('current');
    expect(faults(english, first)).toEqual([]);
    expect(done(english, first)).toEqual({ is: 'current' });
  });

  it('is outdated when the original changes, and says where', () => {
    const now = english.replace('3 keys', '4 keys');
    expect(faults(now, first)).toEqual([
      '14 the original changed since: paragraph changed (en.mdx:10)',
    ]);
    expect(faults(now, first.replace('3 clés', '4 clés'))).toEqual([
      '14 the original changed since: paragraph changed (en.mdx:10); this was revised since',
    ]);
    const more = english
      .replace('## What', 'Added.\n\n## What')
      .replace('\nNames and 3 keys.\n', '');
    expect(faults(more, first)).toEqual([
      '4 the original changed since: paragraph added (en.mdx:8)',
      '14 the original changed since: paragraph removed (en.mdx, at the end)',
    ]);
  });

  it('is not stamped until the block concerned was revised', () => {
    const now = english.replace('3 keys', '4 keys');
    expect(done(now, first).is).toBe('unrevised');
    expect(done(now, first.replace('Une fuite', 'La fuite')).is).toBe('unrevised');
    expect(done(now, `${first}\nPlus.\n`).is).toBe('unrevised');
    expect(state(now, stamped(now, first.replace('3 clés', '4 clés')))).toBe('current');
  });

  it('needs a new block for a new block, and none for one that is gone', () => {
    const more = english.replace('## What', 'Added.\n\n## What');
    expect(done(more, first.replace('3 clés', '4 clés')).is).toBe('unrevised');
    expect(done(more, first.replace('## Ce', 'Ajouté.\n\n## Ce')).is).toBe('stamped');
    const less = english.replace('\nNames and 3 keys.\n', '');
    expect(done(less, first).is).toBe('unrevised');
    expect(done(less, first.replace('\nDes noms et 3 clés.\n', '')).is).toBe('stamped');
  });

  it('is stamped without a change for a reason, which is kept until the original changes again', () => {
    const now = english.replace('keys.', 'keys!');
    const reviewed = stamped(now, first, 'only a sign');
    expect(reviewed).toContain('why: only a sign }');
    expect(faults(now, reviewed)).toEqual([]);
    const later = now.replace('3 keys', '4 keys');
    const revised = stamped(later, reviewed.replace('3 clés', '4 clés'));
    expect(revised).not.toContain('waivers');
  });

  it('keeps no reason that was not needed', () => {
    expect(stamped(english, french, 'because')).not.toContain('because');
    expect(stamped(english, first.replace('Une', 'La'), 'because')).not.toContain('because');
  });

  it('may not bear a reason of its own making', () => {
    const waived = first.replace('---\n\n', 'waivers: [{ rule: stale, why: so }]\n---\n\n');
    expect(faults(english, waived)[0]).toContain('this waiver belongs to no stamp');
  });

  it('of another language than the original is told so', () => {
    const wrong = first.replace('of: "en"', 'of: "de"');
    expect(faults(english, wrong)).toEqual([
      '4 the stamp says that this was translated from “de”; the original is “en”',
    ]);
    expect(state(english, stamped(english, wrong))).toBe('current');
  });

  it('is no original', () => {
    expect(
      staleFaults({
        texts: [original(stamped(english, french).replace(/of: "en"/, 'of: "fr"'))],
      })[0]?.message,
    ).toContain('this is the original');
  });
});

describe('a draft', () => {
  const draft = french.replace('Quoi.\n', 'Quoi.\ndraft: true\n');

  it('is stamped and no longer a draft when nothing is left to translate', () => {
    expect(stamped(english, draft)).toBe(stamped(english, french));
    expect(faults(english, draft)).toEqual([]);
  });

  it.each([
    ['a comment', draft.replace('## Ce', '{/* What */}\n\n## Ce'), [9]],
    ['a comment in a line', draft.replace('Des', 'Des {/* What */}'), [11]],
    ['a value of the original', draft.replace('Une fuite', 'A leak # to translate'), [2]],
    ['a line to fill in', draft.replace('Le vendeur parle de', '…'), [7]],
  ])('is refused with %s', (_, source, lines) => {
    expect(done(english, source)).toEqual({ is: 'unfinished', lines });
  });
});
