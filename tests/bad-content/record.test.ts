import { expect, it } from 'vitest';
import { goodContent, read } from '../fixtures/content-folder.ts';
import { all, change, checkCases, remove, write } from './cases.ts';

const breaches = 'record/breaches.json';
const organisations = 'record/organisations.yaml';
const withdrawn = 'record/withdrawn.json';
/** What a fault in an entry brings along: the line is not as the command writes it. */
const more = true;

checkCases('the list of breaches', [
  {
    name: 'a class of data that nobody knows',
    edit: change(breaches, '"Passwords"]', '▮"Shoe sizes"]'),
    rule: 'schema',
    says: 'Acme: the class of data “Shoe sizes” is not known',
    hint: 'src/model/data-classes.ts',
  },
  {
    name: 'a class of data in another language',
    edit: change(breaches, '"Names"],"IsVerified"', '▮"Noms"],"IsVerified"'),
    rule: 'schema',
    says: 'TMobile: the class of data “Noms” is not known',
  },
  {
    name: 'a class of data twice',
    edit: change(breaches, '"Passwords"]', '"Passwords",▮"Passwords"]'),
    rule: 'schema',
    says: 'Acme: “Passwords” stands twice in DataClasses',
  },
  {
    name: 'a name twice',
    edit: change(breaches, '"Name":"TMobile"', '"Name":▮"Acme"'),
    rule: 'schema',
    says: 'Acme: this name stands twice',
    more,
  },
  {
    name: 'two names with one address',
    edit: change(breaches, '"Name":"TMobile"', '"Name":▮"ACME"'),
    rule: 'schema',
    says: 'ACME: “Acme” differs from it in capitals only',
    more,
  },
  {
    name: 'a name that is none',
    edit: change(breaches, '"Name":"Acme"', '"Name":▮"Acme Inc"'),
    rule: 'schema',
    says: 'is not a name of the list',
  },
  {
    name: 'no accounts',
    edit: change(breaches, '"PwnCount":', '"PwnCount":▮-'),
    rule: 'schema',
    says: 'PwnCount must be above 0',
    more,
  },
  {
    name: 'an unknown key, on a line of its own or not',
    edit: change(breaches, '"Title":"T-Mobile"', '▮"Titel":1,"Title":"T-Mobile"'),
    rule: 'schema',
    says: '“Titel” is not a key of entries[4]',
    hint: 'content/record/README.md',
  },
  {
    name: 'a title that reads another way than it is written',
    edit: change(breaches, '"Title":"T-Mobile"', '"Title":▮"T-\u202eeliboM"'),
    rule: 'schema',
    says: 'TMobile: an invisible character (U+202E) is not allowed',
  },
  {
    name: 'a day that is in no calendar',
    edit: change(breaches, '"BreachDate":"2016-05-04"', '"BreachDate":▮"2016-02-30"'),
    rule: 'schema',
    says: 'is not a day',
  },
  {
    name: 'a moment without its hour',
    edit: change(breaches, '"AddedDate":"2017-01-02T03:04:05Z"', '"AddedDate":▮"2017-01-02"'),
    rule: 'schema',
    says: 'is not a moment',
  },
  {
    name: 'a breach after it was added',
    edit: change(breaches, '"BreachDate":"2016-05-04"', '"BreachDate":▮"2017-05-04"'),
    rule: 'schema',
    says: 'Acme: the breach of 2017-05-04 was added before it occurred',
  },
  {
    name: 'a change before it was added',
    edit: change(
      breaches,
      '"ModifiedDate":"2019-01-02T03:04:05Z"',
      '"ModifiedDate":▮"2016-12-31T03:04:05Z"',
    ),
    rule: 'schema',
    says: 'Acme: changed on 2016-12-31T03:04:05Z, before it was added',
  },
  {
    name: 'a day to come',
    edit: change(
      breaches,
      '"AddedDate":"2021-08-02T03:04:05Z"',
      '"AddedDate":▮"2026-11-23T03:04:05Z"',
    ),
    rule: 'schema',
    says: 'AcmeForum: 2026-11-23T03:04:05Z lies in the future',
  },
  {
    name: 'a count in words',
    edit: change(breaches, '"PwnCount":1200345', '"PwnCount":▮"1200345"'),
    rule: 'schema',
    says: 'entries[1].PwnCount must be a number, not “1200345”',
  },
  {
    name: 'half an account',
    edit: change(breaches, '"PwnCount":20', '"PwnCount":▮20.5'),
    rule: 'schema',
    says: 'entries[2].PwnCount must be a whole number, not “20.5”',
  },
  {
    name: 'no account',
    edit: change(breaches, '"PwnCount":20', '"PwnCount":▮0'),
    rule: 'schema',
    says: 'entries[2].PwnCount',
  },
  {
    name: 'an address for a domain',
    edit: change(breaches, '"Domain":"t-mobile.com"', '"Domain":▮"https://t-mobile.com/"'),
    rule: 'schema',
    says: 'is not a domain name',
  },
  {
    name: 'a description',
    edit: change(breaches, '"PwnCount":20', '▮"Description":"In July","PwnCount":20'),
    rule: 'schema',
    says: '“Description” is not a key of entries[2]',
  },
  {
    name: 'no title',
    edit: change(breaches, '{"Name":"Acme","Title":"Acme (2016 breach)"', '▮{"Name":"Acme"'),
    rule: 'schema',
    says: 'entries[1].Title is missing',
  },
  {
    name: 'no licence',
    edit: change(breaches, '{\n  "source"', '▮{\n  "sources"'),
    rule: 'schema',
    says: 'source is missing',
    more: true,
  },
  {
    name: 'text that is no JSON',
    edit: change(breaches, '"PwnCount":20,', '"PwnCount":20 ▮'),
    rule: 'schema',
    says: 'not valid JSON',
  },
  {
    name: 'entries in another order',
    edit: (content) => {
      const lines = String(content.get(breaches)).split('\n');
      const [first = '', second = ''] = lines.splice(7, 2);
      lines.splice(7, 0, `▮${second}`, first);
      content.set(breaches, lines.join('\n'));
    },
    rule: 'schema',
    severity: 'warning',
    says: 'this line is not as the command writes it',
  },
]);

checkCases('whom entries are about', [
  {
    name: 'nobody has decided',
    edit: all(
      change(organisations, '  - Mailing-List # of many\n', '  []\n'),
      change(breaches, '"Name":"Mailing-List"', '"Name":▮"Mailing-List"'),
    ),
    rule: 'undecided',
    severity: 'warning',
    says: 'nobody has decided which organisation “Mailing-List” is about',
    hint: 'npm run record -- join',
  },
  {
    name: 'an entry that does not exist',
    edit: change(organisations, 'records: [Acme, ', 'records: [Acme, ▮Acme2, '),
    rule: 'reference',
    says: 'there is no entry “Acme2” in breaches.json',
  },
  {
    name: 'an entry about two',
    edit: change(organisations, '- Mailing-List # of many', '- Mailing-List\n  - ▮AcmeForum'),
    rule: 'schema',
    says: '“AcmeForum” stands in this file twice',
  },
  {
    name: 'an organisation without an entry',
    edit: change(organisations, 'records: [Acme, AcmeForum]', 'records: ▮[]'),
    rule: 'schema',
    says: 'organisations.acme.records must not be empty',
  },
  {
    name: 'an organisation without a name',
    edit: change(organisations, '    name: Acme\n    domains', '    ▮domains'),
    rule: 'schema',
    says: 'organisations.acme.name is missing',
  },
  {
    name: 'a country, which nobody knows from the record',
    edit: change(organisations, '    name: Acme\n', '    name: Acme\n    ▮country: US\n'),
    rule: 'schema',
    says: '“country” is not a key of organisations.acme',
  },
  {
    name: 'a company that does not exist',
    edit: change(organisations, '  t-mobile-us: [TMobile]\n\n', '  ▮t-mobile: [TMobile]\n\n'),
    rule: 'reference',
    says: 'there is no company “t-mobile”',
    more: true,
  },
  {
    name: 'the id of a company',
    edit: change(organisations, '  acme:\n', '  ▮t-mobile-us:\n'),
    rule: 'address',
    says: '“t-mobile-us” is the address of the company “t-mobile-us” already',
  },
  {
    name: 'a former id of a company',
    edit: change(organisations, '  acme:\n', '  ▮t-mobile-usa:\n'),
    rule: 'address',
    says: '“t-mobile-usa” is the address of the company “t-mobile-us” already',
  },
  {
    name: 'a former id that is another’s',
    edit: all(
      change(organisations, 'formerIds: [acme-corporation]', 'formerIds: [t-mobile-us]'),
      change(organisations, '  acme:\n', '  ▮acme:\n'),
    ),
    rule: 'address',
    says: '“t-mobile-us” is the address of the company “t-mobile-us” already',
  },
  {
    name: 'the domain of a company',
    edit: all(
      change(organisations, 'domains: [acme.example', 'domains: [t-mobile.com'),
      change(organisations, '  acme:\n', '  ▮acme:\n'),
    ),
    rule: 'undecided',
    severity: 'warning',
    says: '“acme” has the domain “t-mobile.com” of the company “t-mobile-us”',
  },
  {
    name: 'a name of a company, written otherwise',
    edit: all(
      change(organisations, 'aliases: [Acme Corporation]', 'aliases: [Tmobile U.S.]'),
      change(organisations, '  acme:\n', '  ▮acme:\n'),
    ),
    rule: 'undecided',
    severity: 'warning',
    says: '“acme” has the name “Tmobile U.S.” of the company “t-mobile-us”',
  },
]);

checkCases('breaches that a story tells', [
  {
    name: 'a story that does not exist',
    edit: change(organisations, '  t-mobile-2021:', '  ▮t-mobile-2022:'),
    rule: 'reference',
    says: 'there is no story “t-mobile-2022”',
  },
  {
    name: 'an entry that does not exist',
    edit: change(organisations, 't-mobile-2021: [TMobile]', 't-mobile-2021: [TMobile, ▮Tmobile]'),
    rule: 'reference',
    says: 'there is no entry “Tmobile” in breaches.json',
  },
  {
    name: 'an entry about somebody else',
    edit: change(organisations, 't-mobile-2021: [TMobile]', 't-mobile-2021: [TMobile, ▮Acme]'),
    rule: 'reference',
    says: '“Acme” is about “acme”, and the story “t-mobile-2021” is about t-mobile-us',
  },
  {
    name: 'an entry about nobody',
    edit: change(
      organisations,
      't-mobile-2021: [TMobile]',
      't-mobile-2021: [TMobile, ▮Mailing-List]',
    ),
    rule: 'reference',
    says: '“Mailing-List” is about no organisation',
  },
  {
    name: 'an entry twice',
    edit: change(organisations, 't-mobile-2021: [TMobile]', 't-mobile-2021: [TMobile, ▮TMobile]'),
    rule: 'schema',
    says: '“TMobile” is told by two stories',
  },
  {
    name: 'the count of a story, and nobody has decided',
    edit: all(
      change(organisations, '  t-mobile-2021: [TMobile]', '  {}'),
      change(breaches, '"PwnCount":7654321', '"PwnCount":▮7800000'),
      change('articles/t-mobile-2021/facts.yaml', 'unit: customers', 'unit: accounts'),
    ),
    rule: 'undecided',
    severity: 'warning',
    says: '“TMobile” counts as many accounts as the story “t-mobile-2021”',
    hint: 'under stories: t-mobile-2021',
  },
]);

checkCases('files of the record', [
  {
    name: 'one is missing',
    edit: remove(withdrawn),
    file: withdrawn,
    rule: 'schema',
    says: 'this file is missing',
  },
  {
    name: 'one has no place',
    edit: write('record/notes.txt', 'a'),
    file: 'record/notes.txt',
    rule: 'schema',
    severity: 'warning',
    says: 'this file has no place here',
  },
  {
    name: '.yml for .yaml',
    edit: all(remove(organisations), write('record/organisations.yml', 'companies: {}\n')),
    file: 'record/organisations.yml',
    rule: 'schema',
    says: 'is not read',
    hint: 'rename it to record/organisations.yaml',
    more: true,
  },
  {
    name: 'a tombstone without its day',
    edit: write(withdrawn, '[▮{"name":"Forgotten"}]'),
    rule: 'schema',
    says: '[1].withdrawn is missing',
  },
]);

it('may be missing as a whole', () => {
  const content = goodContent();
  remove('record/')(content);
  const { faults, library } = read(content);
  expect(faults).toEqual([]);
  expect(library.record.breaches).toEqual([]);
  expect(Object.keys(library.companies)).toEqual(['t-mobile-us']);
});

it('is read into the model', () => {
  const { library, faults } = read(goodContent());
  expect(faults).toEqual([]);
  expect(library.companies['acme']).toEqual({
    id: 'acme',
    name: 'Acme',
    domains: ['acme.example', 'forum.acme.example'],
    aliases: ['Acme Corporation'],
    formerNames: [],
    formerIds: ['acme-corporation'],
    names: {},
  });
  expect(library.record).toMatchObject({
    source: 'Have I Been Pwned',
    licence: 'CC BY 4.0',
    retrieved: '2026-11-20',
    withdrawn: [{ name: 'Forgotten', withdrawn: '2026-11-20' }],
  });
  expect(library.record.breaches).toEqual([
    {
      id: 'acme',
      name: 'Acme',
      title: 'Acme (2016 breach)',
      domain: 'acme.example',
      occurred: '2016-05-04',
      added: '2017-01-02',
      modified: '2019-01-02',
      accounts: 1200345,
      dataTypes: ['email-addresses', 'passwords'],
      verified: true,
      company: 'acme',
    },
    {
      id: 'acmeforum',
      name: 'AcmeForum',
      title: 'Acme Forum',
      domain: 'forum.acme.example',
      occurred: '2021-07-01',
      added: '2021-08-02',
      accounts: 20,
      verified: false,
      company: 'acme',
    },
    {
      id: 'mailing-list',
      name: 'Mailing-List',
      title: 'A list of lists',
      occurred: '2018-01-01',
      added: '2018-02-03',
      modified: '2018-02-03',
      accounts: 55000000,
      // Two classes of the list are one data type.
      dataTypes: ['email-addresses', 'names'],
    },
    {
      id: 'tmobile',
      name: 'TMobile',
      title: 'T-Mobile',
      domain: 't-mobile.com',
      occurred: '2021-03-18',
      added: '2021-08-20',
      modified: '2021-08-20',
      accounts: 7654321,
      dataTypes: ['names'],
      verified: true,
      company: 't-mobile-us',
      story: 't-mobile-2021',
    },
  ]);
});

it('names no story that is not built', () => {
  const content = goodContent();
  change('articles/t-mobile-2021/en.mdx', 'title:', 'draft: true\ntitle:')(content);
  const { library } = read(content);
  expect(library.stories).toEqual([]);
  expect(library.record.breaches.at(-1)).not.toHaveProperty('story');
});
