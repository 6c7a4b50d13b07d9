import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { organisationsFile, type Organisations } from '../../model/record-files.ts';
import { organisationsText } from './organisations-text.ts';
import { noState } from './update.ts';

const { organisations: none } = noState;
const readBack = (text: string): Organisations => organisationsFile.parse(parse(text));

const names = fc.uniqueArray(fc.constantFrom('A', 'B', '126', 'true', 'No-thing', 'X1'), {
  minLength: 1,
});
const byId = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.dictionary(fc.constantFrom('acme', '17', 'null', 'a-b', 'zoo'), value, {
    noNullPrototype: true,
  });
const anything: fc.Arbitrary<Organisations> = fc.record({
  companies: byId(names),
  organisations: byId(
    fc.record({
      name: fc.constantFrom('Acme', 'yes', '# 1: “best”', '집꾸미기', "Domino's"),
      domains: fc.constantFrom([], ['acme.example']),
      aliases: fc.constantFrom([], ['- a', 'b, c']),
      formerNames: fc.constant([]),
      formerIds: fc.constant([]),
      records: names,
    }),
  ),
  unattributed: fc.uniqueArray(fc.constantFrom('P', 'Q', '7-Eleven')),
  stories: byId(names),
});
const sorted = ({ unattributed, ...rest }: Organisations): Organisations => ({
  ...rest,
  unattributed: unattributed.toSorted(),
});

describe('organisations.yaml', () => {
  it('is begun with an explanation of each part', () => {
    expect(organisationsText('', none)).toMatch(
      /^# Whom each entry .*\n(?:.*\n)+companies: \{\}\n/,
    );
    expect(readBack(organisationsText('', none))).toEqual(none);
  });

  it('keeps comments, and everything of an organisation but its entries', () => {
    const source = `# On top.

companies: {}
organisations:
  # The first.
  beta:
    name: Beta # as they write it
    formerIds: [bita]
    records: [B] # one
unattributed:
  # A list.
  - P # of many
stories: {}
`;
    const next = readBack(source);
    next.organisations['alpha'] = {
      name: 'Alpha',
      domains: ['alpha.example'],
      aliases: [],
      formerNames: [],
      formerIds: [],
      records: ['A'],
    };
    next.organisations['beta']?.records.push('B2');
    next.unattributed.push('O');
    next.companies['acme'] = ['C', 'C2'];
    expect(organisationsText(source, next)).toBe(`# On top.

companies:
  acme: [C, C2]
organisations:
  alpha:
    name: Alpha
    domains: [alpha.example]
    records: [A]
  # The first.
  beta:
    name: Beta # as they write it
    formerIds: [bita]
    records: [B, B2]
unattributed:
  - O
  # A list.
  - P # of many
stories: {}
`);
  });

  it('says what was decided, whatever stood there', () => {
    fc.assert(
      fc.property(anything, anything, (before, after) => {
        const source = organisationsText('', before);
        expect(sorted(readBack(source))).toEqual(sorted(before));
        const standing = Object.fromEntries(
          Object.entries(after.organisations).map(([id, one]) => {
            const known = before.organisations[id];
            return [id, known ? { ...known, records: one.records } : one];
          }),
        );
        const text = organisationsText(source, after);
        expect(sorted(readBack(text))).toEqual(sorted({ ...after, organisations: standing }));
        expect(organisationsText(text, after)).toBe(text);
      }),
    );
  });
});
