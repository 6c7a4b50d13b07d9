import { describe, expect, it } from 'vitest';
import type { Company } from '../../model/company.ts';
import type { Organisations, RecordEntry } from '../../model/record-files.ts';
import { join, without, type Joined } from './join.ts';
import { noState } from './update.ts';

const entry = (Name: string, Domain?: string, Title = Name): RecordEntry => ({
  Name,
  Title,
  ...(Domain !== undefined && { Domain }),
  BreachDate: '2020-01-01',
  AddedDate: '2020-02-01T00:00:00Z',
  PwnCount: 10,
});
const company = (id: string, name: string, ...domains: string[]): Company => ({
  id,
  name,
  domains,
  aliases: [],
  formerNames: [],
  formerIds: [],
  names: {},
});
const companies = [
  company('t-mobile-us', 'T-Mobile US', 't-mobile.com', 'metropcs.com'),
  company('orange', 'Orange', 'orange.fr'),
];
const organisation = (name: string, records: string[], ...domains: string[]) => ({
  name,
  domains,
  aliases: [],
  formerNames: [],
  formerIds: [],
  records,
});
const decided: Organisations = {
  ...noState.organisations,
  organisations: {
    adobe: organisation('Adobe', ['Adobe'], 'adobe.com'),
    experian: organisation('Experian', ['Experian'], 'experian.com'),
  },
};
const known = [entry('Adobe', 'adobe.com'), entry('Experian', 'experian.com')];
const joinOne = (one: RecordEntry, among = decided): Joined | undefined =>
  join([...known, one], among, companies).joined.at(-1);

describe('an entry', () => {
  it.each([
    ['of a company’s domain', entry('TMobile', 't-mobile.com'), 'company', 't-mobile-us'],
    ['of another domain of a company', entry('Metro', 'metropcs.com'), 'company', 't-mobile-us'],
    ['of an organisation’s domain', entry('Adobe2', 'adobe.com'), 'organisation', 'adobe'],
    [
      'of a new domain',
      entry('SlipFrancais', 'slip.fr', 'Le Slip Français'),
      'new',
      'le-slip-francais',
    ],
    ['with its year in the title', entry('Zacks2024', 'zacks.com', 'Zacks (2024)'), 'new', 'zacks'],
    ['in other letters', entry('Sprashivai', 'sprashivai.ru', 'Спрашивай.ру'), 'new', 'sprashivai'],
  ] as const)('%s is joined', (_, one, is, id) => {
    expect(joinOne(one)).toMatchObject({ is, id, near: [] });
  });

  it.each([
    ['without a domain', entry('Collection1', undefined, 'Collection #1'), []],
    [
      'without a domain, of a known name',
      entry('Exp', undefined, 'Experian (South Africa)'),
      ['experian'],
    ],
    ['below a known domain', entry('Shop', 'shop.adobe.com'), ['adobe']],
    [
      'of a known name in another country',
      entry('OrangeRo', 'orange.ro', 'Orange Romania'),
      ['orange'],
    ],
    ['of a name that begins with a known one', entry('AdobeForums', 'forums.example'), ['adobe']],
    [
      'of a known name under another domain',
      entry('Experian2', 'other.example', 'Experian'),
      ['experian'],
    ],
    [
      'of a name much like a former one',
      entry('TMobileUS', 'tm.example', 'T-Mobile U.S.'),
      ['t-mobile-us'],
    ],
  ] as const)('%s is left to a person', (_, one, near) => {
    expect(joinOne(one)).toEqual({ entry: one, is: 'undecided', near });
  });

  it('of an id that was another’s is left to a person', () => {
    const former: Organisations = {
      ...decided,
      organisations: { next: { ...organisation('Next', ['Next']), formerIds: ['gone'] } },
    };
    expect(joinOne(entry('Gone', 'gone.example'), former)?.is).toBe('undecided');
  });

  it('and its twin become one organisation', () => {
    const twins = [entry('Zacks', 'zacks.com'), entry('Zacks2024', 'zacks.com', 'Zacks (2024)')];
    const { organisations, joined } = join([...known, ...twins], decided, companies);
    expect(joined.map(({ is }) => is)).toEqual(['new', 'organisation']);
    expect(organisations.organisations['zacks']).toEqual(
      organisation('Zacks', ['Zacks', 'Zacks2024'], 'zacks.com'),
    );
  });
});

describe('what was decided', () => {
  it('stays: join alters nothing but what it adds', () => {
    const before = structuredClone(decided);
    const { organisations, joined, moved } = join(known, decided, companies);
    expect({ organisations, joined, moved }).toEqual({
      organisations: before,
      joined: [],
      moved: [],
    });
    join([...known, entry('New', 'new.example')], decided, companies);
    expect(decided).toEqual(before);
  });

  it('moves to a company with its domain, and not to one with its name or id', () => {
    const some: Organisations = {
      ...decided,
      organisations: {
        metro: organisation('Metro', ['Metro'], 'metropcs.com'),
        orange: organisation('Orange', ['OrangeShop'], 'orange.example'),
      },
    };
    const { organisations, moved } = join([], some, companies);
    expect(moved).toEqual([{ from: 'metro', company: 't-mobile-us' }]);
    expect(organisations.companies).toEqual({ 't-mobile-us': ['Metro'] });
    expect(Object.keys(organisations.organisations)).toEqual(['orange']);
  });

  it('goes with entries that are withdrawn', () => {
    const all: Organisations = {
      companies: { 't-mobile-us': ['A', 'B'], orange: ['C'] },
      organisations: { x: organisation('X', ['D', 'E']), y: organisation('Y', ['F']) },
      unattributed: ['G', 'H'],
      stories: { 'a-2020': ['A'], 'b-2020': ['B'] },
    };
    expect(without(all, new Set(['A', 'C', 'E', 'F', 'H']))).toEqual({
      companies: { 't-mobile-us': ['B'] },
      organisations: { x: organisation('X', ['D']) },
      unattributed: ['G'],
      stories: { 'b-2020': ['B'] },
    });
  });
});
