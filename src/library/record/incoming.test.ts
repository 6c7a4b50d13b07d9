import { describe, expect, it } from 'vitest';
import { readIncoming, type Incoming } from './incoming.ts';

/** An entry as the API gives it, with all that is no fact. */
const given = {
  Name: 'Acme',
  Title: 'Acme',
  Domain: 'acme.example',
  BreachDate: '2016-05-04',
  AddedDate: '2017-01-02T03:04:05Z',
  ModifiedDate: '2019-01-02T03:04:05Z',
  PwnCount: 1200345,
  Description: 'In May 2016, <em>Acme</em> had a bad day.',
  LogoPath: 'https://logos.haveibeenpwned.com/Acme.png',
  Attribution: null,
  DisclosureUrl: null,
  DataClasses: ['Email addresses', 'Passwords'],
  IsVerified: true,
  IsFabricated: false,
  IsSensitive: false,
  IsRetired: false,
  IsSpamList: false,
  IsMalware: false,
  IsSubscriptionFree: false,
  IsStealerLog: false,
};
const taken = {
  Name: 'Acme',
  Title: 'Acme',
  Domain: 'acme.example',
  BreachDate: '2016-05-04',
  AddedDate: '2017-01-02T03:04:05Z',
  ModifiedDate: '2019-01-02T03:04:05Z',
  PwnCount: 1200345,
  DataClasses: ['Email addresses', 'Passwords'],
  IsVerified: true,
};

const readText = (text: string, leaveOut = false): Incoming =>
  readIncoming('list.json', text, '2026-11-22', leaveOut);
/** One entry a line; the first entry stands on line 2. */
const readAll = (...items: readonly unknown[]): Incoming =>
  readText(`[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`);
const messages = ({ faults }: Incoming): string[] =>
  faults.map(({ file, line, message }) => `${file}:${line} ${message}`);

describe('a newer copy of the list', () => {
  it('is taken over without what is no fact', () => {
    const { entries, faults } = readAll(given);
    expect(faults).toEqual([]);
    expect(entries).toEqual([taken]);
    expect(JSON.stringify(entries)).not.toContain('bad day');
  });

  it('comes in the order of names, whatever their capitals', () => {
    const names = ['beta', 'Alpha', 'gamma', '7-Eleven'];
    const { entries } = readAll(...names.map((Name) => ({ ...given, Name })));
    expect(entries.map(({ Name }) => Name)).toEqual(['7-Eleven', 'Alpha', 'beta', 'gamma']);
  });

  it.each([
    ['IsSensitive'],
    ['IsFabricated'],
    ['IsRetired'],
    ['IsSpamList'],
    ['IsMalware'],
    ['IsStealerLog'],
  ] as const)('leaves out what the list says of it: %s', (flag) => {
    const { entries, leftOut, faults } = readAll(
      // Its other values are of no concern.
      { ...given, Name: 'Other', [flag]: true, DataClasses: ['Shoe sizes'], PwnCount: -1 },
      given,
    );
    expect(faults).toEqual([]);
    expect(entries.map(({ Name }) => Name)).toEqual(['Acme']);
    expect([...leftOut]).toEqual([[flag, 1]]);
  });

  it('leaves out what is not known: an empty domain, a flag, a date, no classes', () => {
    const { entries, faults } = readAll({
      ...given,
      Domain: '',
      ModifiedDate: null,
      IsVerified: null,
      DataClasses: [],
    });
    expect(faults).toEqual([]);
    const { Name, Title, BreachDate, AddedDate, PwnCount } = taken;
    expect(entries).toEqual([{ Name, Title, BreachDate, AddedDate, PwnCount }]);
  });

  it.each([
    ['OwnedCore.com', 'ownedcore.com'],
    ['https://www.acme.example/', 'acme.example'],
    ['www.acme.example', 'acme.example'],
    ['forum.acme.example', 'forum.acme.example'],
  ])('writes the domain %s as %s', (written, domain) => {
    expect(readAll({ ...given, Domain: written }).entries[0]?.Domain).toBe(domain);
  });

  it('may say when it was taken, beside its breaches', () => {
    const copy = (retrieved: unknown): Incoming =>
      readText(JSON.stringify({ retrieved, breaches: [given] }));
    expect(copy('2026-11-22').retrieved).toBe('2026-11-22');
    expect(copy('2026-11-22').entries).toEqual([taken]);
    expect(copy('yesterday').retrieved).toBeUndefined();
    expect(readAll(given).retrieved).toBeUndefined();
  });

  it('is refused where it is no list', () => {
    const message = 'this is no list of breaches';
    expect(messages(readText('{ "breaches": 3 }'))).toEqual([`list.json:1 ${message}`]);
    expect(messages(readText('"Acme"'))).toEqual([`list.json:1 ${message}`]);
    expect(messages(readText('[\n{"Name": "Acme"\n'))[0]).toMatch(/^list\.json:3 not valid JSON/);
    expect(messages(readText('<!doctype html>'))[0]).toMatch(/^list\.json:1 not valid JSON/);
  });

  it('names what is wrong in it with its line, all at once', () => {
    const copy = readAll(
      { ...given, DataClasses: ['Passwords', 'Shoe sizes'] },
      { ...given, Name: 'B', PwnCount: '12' },
      { ...given, Name: 'C', BreachDate: '2020-13-01' },
      { ...given, Name: 'Acme' },
      'Acme',
      { ...given, Name: undefined },
      { ...given, Name: 'D', Domain: 'acme' },
      { ...given, Name: 'E', AddedDate: '2027-01-01T00:00:00Z', ModifiedDate: null },
    );
    expect(messages(copy)).toEqual([
      'list.json:3 B: PwnCount must be a number, not “12”',
      'list.json:4 C: BreachDate: “2020-13-01” is not a day: write 2021-03-16',
      'list.json:6 this file must be a mapping, not “Acme”',
      'list.json:7 Name is missing',
      'list.json:8 D: Domain: “acme” is not a domain name: write “example.org”, without https:// or a path',
      'list.json:2 Acme: the class of data “Shoe sizes” is not known',
      'list.json:5 Acme: this name stands twice',
      'list.json:9 E: 2027-01-01T00:00:00Z lies in the future (today is 2026-11-22, UTC)',
    ]);
  });

  it('is taken without classes that are not known, if that is wanted', () => {
    const text = JSON.stringify([
      { ...given, DataClasses: ['Passwords', 'Shoe sizes', ''] },
      { ...given, Name: 'B' },
    ]);
    const { entries, withoutClasses, faults } = readText(text, true);
    expect(faults).toEqual([]);
    expect(withoutClasses).toEqual(['Acme']);
    expect(entries.map((entry) => entry.DataClasses)).toEqual([undefined, taken.DataClasses]);
  });
});
