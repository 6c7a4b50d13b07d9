import { expect, it } from 'vitest';
import { goodContent, read } from '../fixtures/content-folder.ts';
import { all, change, checkCases, write } from './cases.ts';

const file = 'withdrawn.yaml';
const gone = `gone:
  published: 2026-01-02
  withdrawn: 2026-03-04
  reason: duplicate
  companies: [t-mobile-us]
  editions: { en: [gone-in-english, an-older-address], fr: [disparu] }
  updates: [first-report]
  instead: t-mobile-2021
`;
const withdraw = write(file, gone);

it('reads what was withdrawn, and a file that holds nothing but remarks', () => {
  const content = goodContent();
  content.set(file, gone);
  const { library, faults } = read(content);
  expect(faults).toEqual([]);
  expect(library.withdrawn).toMatchObject([{ id: 'gone', corrections: [] }]);
  content.set(file, '# nothing\n');
  expect(read(content)).toMatchObject({ faults: [], library: { withdrawn: [] } });
});

checkCases('withdrawn stories', [
  {
    name: 'a story that is still there',
    edit: write(file, gone.replace('gone:', '▮t-mobile-2021:').replace(/ {2}instead.*\n/, '')),
    rule: 'reference',
    says: '“t-mobile-2021” is withdrawn and stands in content/articles/ too',
    hint: 'as “retracted”',
  },
  {
    name: 'an unknown reason',
    edit: all(withdraw, change(file, 'duplicate', '▮boring')),
    rule: 'schema',
    says: '“boring” is not one of the codes',
    hint: 'duplicate, mistake, privacy, order',
  },
  {
    name: 'a company that is not there',
    edit: all(withdraw, change(file, '[t-mobile-us]', '[▮sprint]')),
    rule: 'reference',
    says: 'there is no company “sprint”',
  },
  {
    name: 'a language that is not there',
    edit: all(withdraw, change(file, 'fr: [disparu]', '▮pt: [sumiu]')),
    rule: 'reference',
    says: 'there is no language “pt”',
  },
  {
    name: 'a story to read instead that is not there',
    edit: all(withdraw, change(file, 'instead: t-mobile-2021', 'instead: ▮t-mobile-1821')),
    rule: 'reference',
    says: 'there is no story “t-mobile-1821”',
  },
  {
    name: 'a withdrawal before the publication',
    edit: all(withdraw, change(file, '2026-03-04', '▮2025-03-04')),
    rule: 'dates',
    says: 'is withdrawn before it was published (2026-01-02)',
  },
  {
    name: 'a withdrawal to come',
    edit: all(withdraw, change(file, '2026-03-04', '▮2126-03-04')),
    rule: 'dates',
    says: 'the day 2126-03-04 has not come yet',
  },
  {
    name: 'an address that another story has',
    edit: all(withdraw, change(file, 'an-older-address', '▮t-mobile-2021')),
    rule: 'address',
    says: '“t-mobile-2021” is the address of the article “t-mobile-2021” already',
  },
  {
    name: 'no address at all',
    edit: all(withdraw, change(file, 'fr: [disparu]', 'fr: ▮[]')),
    rule: 'schema',
    says: 'must not be empty',
  },
  {
    name: 'a misspelt key',
    edit: all(withdraw, change(file, '  instead', '  ▮insted')),
    rule: 'schema',
    says: '“insted” is not a key of gone',
  },
]);
