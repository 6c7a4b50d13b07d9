import { all, change, checkCases, remove, write } from './cases.ts';

const facts = 'articles/t-mobile-2021/facts.yaml';
const company = 'companies/t-mobile-us.yaml';
const seller = 'id: seller, count: 100000000';

checkCases('facts of a wrong shape', [
  {
    name: 'a key that does not exist',
    edit: change(facts, 'action:', '▮severity: high\naction:'),
    rule: 'schema',
    says: '“severity” is not a key',
  },
  {
    name: 'a key that does not exist in a figure',
    edit: change(facts, seller, `${seller}, ▮certain: true`),
    rule: 'schema',
    says: '“certain” is not a key of figures[1]',
  },
  {
    name: 'a key that is missing',
    edit: all(change(facts, 'action: hacking\n', ''), change(facts, 'companies:', '▮companies:')),
    rule: 'schema',
    says: 'action is missing',
  },
  {
    name: 'a value that is missing in a figure',
    edit: change(facts, '{ id: seller, count: 100000000,', '▮{ id: seller,'),
    rule: 'schema',
    says: 'figures[1].count is missing',
  },
  {
    name: 'a code that does not exist, of many',
    edit: change(facts, '[names, dates-of-birth]', '[names, ▮date-of-birth]'),
    rule: 'schema',
    says: 'dataTypes[2]: “date-of-birth” is not one of the codes',
    hint: 'did you mean “dates-of-birth”?',
  },
  {
    name: 'a code that does not exist, of few',
    edit: change(facts, 'basis: claimed', 'basis: ▮rumoured'),
    rule: 'schema',
    says: '“rumoured” is not one of the codes',
    hint: 'claimed, estimated, confirmed, denied',
  },
  {
    name: 'a number below zero',
    edit: change(facts, 'count: 100000000', 'count: ▮-1'),
    rule: 'schema',
    says: 'must not be below 0',
  },
  {
    name: 'half a person',
    edit: change(facts, 'count: 100000000', 'count: ▮1.5'),
    rule: 'schema',
    says: 'must be a whole number',
  },
  {
    name: 'a number too large to be kept exactly',
    edit: change(facts, 'count: 100000000', 'count: ▮90071992547409931'),
    rule: 'schema',
    says: 'figures[1].count',
  },
  {
    name: 'a number with separators',
    edit: change(facts, 'count: 100000000', 'count: ▮100_000_000'),
    rule: 'schema',
    says: 'must be a number, not “100_000_000”',
  },
  {
    name: 'words instead of a truth value',
    edit: change(facts, 'atLeast: true', 'atLeast: ▮yes'),
    rule: 'schema',
    says: 'must be true or false, not “yes”',
  },
  {
    name: 'text instead of a list',
    edit: change(facts, 'companies: [t-mobile-us]', 'companies: ▮t-mobile-us'),
    rule: 'schema',
    says: 'companies must be a list',
  },
  {
    name: 'no company',
    edit: change(facts, '[t-mobile-us]', '▮[]'),
    rule: 'schema',
    says: 'must name the company',
    hint: 'fill it in',
  },
  {
    name: 'an id with capitals',
    edit: all(change(facts, 'id: agreement', 'id: ▮Agreement')),
    rule: 'schema',
    says: 'must be lower-case',
  },
  {
    name: 'a source id with blanks',
    edit: change(facts, '  sec: {', '  ▮"the sec": {'),
    rule: 'schema',
    says: 'the key “the sec” must be lower-case',
    more: true,
  },
  {
    name: 'an address that is none',
    edit: change(facts, 'url: "https://www.sec.gov/ix?doc=tmus-20220722"', 'url: ▮"www.sec.gov"'),
    rule: 'schema',
    says: 'is not a web address',
  },
  {
    name: 'an address that runs code',
    edit: change(
      facts,
      'url: "https://www.sec.gov/ix?doc=tmus-20220722"',
      'url: ▮"JavaScript:alert(1)"',
    ),
    rule: 'schema',
    says: 'is not a web address',
  },
  {
    name: 'an address that hides another behind a name',
    edit: change(
      facts,
      'url: "https://www.sec.gov/ix?doc=tmus-20220722"',
      'url: ▮"https://www.sec.gov@evil.example/"',
    ),
    rule: 'schema',
    says: 'is not a web address',
  },
  {
    name: 'a currency that does not exist',
    edit: change(facts, 'currency: USD', 'currency: ▮DOLLAR'),
    rule: 'schema',
    says: 'is not a currency code',
  },
  {
    name: 'a language that is none',
    edit: change(
      facts,
      'published: 2021-08-16, language: en',
      'published: 2021-08-16, language: ▮english',
    ),
    rule: 'schema',
    says: 'is not a language tag',
  },
  {
    name: 'an empty facts.yaml',
    edit: write(facts, ''),
    file: facts,
    rule: 'schema',
    says: 'this file must be a mapping',
  },
  {
    name: 'facts.yaml that is a list',
    edit: write(facts, '▮- a\n- b\n'),
    rule: 'schema',
    says: 'this file must be a mapping',
  },
]);

checkCases('YAML that needs lore', [
  {
    name: 'a key that stands twice',
    edit: change(facts, 'action: hacking', 'action: hacking\n▮action: malware'),
    rule: 'schema',
    says: 'the same key stands twice',
    hint: 'keep one of the two',
  },
  {
    name: 'an anchor',
    edit: change(facts, 'action: hacking', 'action: ▮&how hacking'),
    rule: 'schema',
    says: 'a YAML anchor (&name) is not allowed',
  },
  {
    name: 'an alias, with its anchor',
    edit: all(
      change(facts, 'action: hacking', 'action: &how hacking'),
      change(facts, 'original: en', 'original: ▮*how'),
    ),
    rule: 'schema',
    says: 'alias',
    more: true,
  },
  {
    name: 'a merge key',
    edit: change(facts, seller, `▮<<: { part: true }, ${seller}`),
    rule: 'schema',
    says: 'a YAML merge key (<<) is not allowed',
  },
  {
    name: 'aliases that multiply',
    edit: write(
      facts,
      Array.from(
        { length: 12 },
        (_, index) =>
          `k${index}: &a${index} [${
            index === 0
              ? 'x'
              : Array(9)
                  .fill(`*a${index - 1}`)
                  .join(', ')
          }]`,
      )
        .join('\n')
        .replace('&a0', '▮&a0'),
    ),
    rule: 'schema',
    says: 'is not allowed here',
    more: true,
  },
  {
    name: 'a tag of another language',
    edit: change(facts, 'action: hacking', 'action: ▮!!js/function hacking'),
    rule: 'schema',
    says: 'not valid YAML',
  },
  {
    name: 'two documents in one file',
    edit: change(facts, 'action: hacking', '▮---\naction: hacking'),
    rule: 'schema',
    says: 'not valid YAML',
    more: true,
  },
  {
    name: 'text with a colon and no quotation marks',
    edit: change(facts, 'publisher: NBC News', 'publisher: ▮NBC News: today'),
    rule: 'schema',
    says: 'not valid YAML',
    hint: 'between double quotes',
    more: true,
  },
  {
    name: 'a tab for indentation',
    edit: change(facts, '  nbc: {', '▮\tnbc: {'),
    rule: 'schema',
    says: 'not valid YAML',
    more: true,
  },
  {
    name: 'a mapping that is never closed',
    edit: change(
      facts,
      'kind: settlement, source: sec }\nsources',
      'kind: settlement, source: sec\n▮sources',
    ),
    rule: 'schema',
    says: 'not valid YAML',
    more: true,
  },
]);

checkCases('dates that cannot be', [
  {
    name: 'a day that the calendar has not',
    edit: change(facts, 'disclosed: 2021-08-15', 'disclosed: ▮2021-02-30'),
    rule: 'schema',
    says: '“2021-02-30” is not a date',
  },
  {
    name: 'a date written the French way',
    edit: change(facts, 'disclosed: 2021-08-15', 'disclosed: ▮15/08/2021'),
    rule: 'schema',
    says: 'is not a date: write 2021, 2021-03 or 2021-03-16',
  },
  {
    name: 'a month where a day is asked for',
    edit: change(facts, 'published: 2026-11-22', 'published: ▮2026-11'),
    rule: 'schema',
    says: 'is not a day',
  },
  {
    name: 'a day after the day of the build',
    edit: change(facts, 'published: 2026-11-22', 'published: ▮2026-11-23'),
    rule: 'schema',
    says: '2026-11-23 lies in the future (today is 2026-11-22, UTC)',
  },
  {
    name: 'a source of the future',
    edit: change(facts, 'published: 2021-08-16, language', 'published: ▮2027, language'),
    rule: 'schema',
    says: '2027 lies in the future',
  },
  {
    name: 'disclosed before it occurred',
    edit: change(facts, 'disclosed: 2021-08-15', 'disclosed: ▮2021-02'),
    rule: 'schema',
    says: 'disclosed 2021-02, before it occurred (2021-03)',
  },
  {
    name: 'discovered before it occurred',
    edit: change(facts, 'discovered: 2021-08-12', 'discovered: ▮2020'),
    rule: 'schema',
    says: 'discovered 2020, before it occurred (2021-03)',
  },
  {
    name: 'a ledger out of order',
    edit: change(
      facts,
      'basis: confirmed, said: 2021-08-17',
      'basis: confirmed, said: ▮2021-08-14',
    ),
    rule: 'schema',
    says: '2021-08-14 stands after 2021-08-15',
    hint: 'put figures in order, oldest first',
  },
  {
    name: 'events out of order',
    edit: change(facts, 'id: agreement, date: 2022-07-22', 'id: agreement, date: ▮2021-04'),
    rule: 'schema',
    says: '2021-04 stands after 2021-08-15',
  },
  {
    name: 'a status out of order',
    edit: change(facts, 'is: confirmed, since: 2021-08-17', 'is: confirmed, since: ▮2021-08-01'),
    rule: 'schema',
    says: 'stands after',
  },
  {
    name: 'said before it occurred, which is a warning',
    edit: change(facts, 'basis: claimed, said: 2021-08-15', 'basis: claimed, said: ▮2021-02'),
    rule: 'schema',
    severity: 'warning',
    says: 'this was said on 2021-02, before it occurred (2021-03)',
  },
]);

checkCases('references of facts that lead nowhere', [
  {
    name: 'a source that is not listed',
    edit: change(facts, 'said: 2021-08-15, source: nbc', 'said: 2021-08-15, source: ▮cnn'),
    rule: 'reference',
    says: 'there is no source “cnn”',
    hint: 'add it under sources:',
  },
  {
    name: 'a source named after what every object has',
    edit: change(facts, 'said: 2021-08-15, source: nbc', 'said: 2021-08-15, source: ▮constructor'),
    rule: 'schema',
    says: '“constructor” is taken by the language of the tools',
  },
  {
    name: 'a figure named after what every object has',
    edit: change(facts, 'id: postpaid', 'id: ▮constructor'),
    rule: 'schema',
    says: '“constructor” is taken by the language of the tools',
    more: true,
  },
  {
    name: 'a company that has no file',
    edit: change(facts, '[t-mobile-us]', '[t-mobile-us, ▮sprint]'),
    rule: 'reference',
    says: 'there is no company “sprint”',
    hint: 'write content/companies/sprint.yaml',
  },
  {
    name: 'a supplier that has no file',
    edit: change(facts, 'original: en', 'original: en\nvia: [▮nobody]'),
    rule: 'reference',
    says: 'there is no company “nobody”',
  },
  {
    name: 'an original in a language that is not switched on',
    edit: change(facts, 'original: en', 'original: ▮de'),
    rule: 'reference',
    says: 'there is no language “de”',
    more: true,
  },
  {
    name: 'a source that nothing cites, which is a warning',
    edit: change(
      facts,
      '  sec: {',
      '  ▮unused: { url: "https://example.org/", title: t, publisher: p, language: en, primary: false }\n  sec: {',
    ),
    rule: 'reference',
    severity: 'warning',
    says: 'nothing cites the source “unused”',
  },
]);

checkCases('contradictions within facts', [
  {
    name: 'two figures with one id',
    edit: change(facts, 'id: postpaid', 'id: ▮seller'),
    rule: 'schema',
    says: 'the id “seller” stands in figures already',
    more: true,
  },
  {
    name: 'a figure and an event with one id',
    edit: change(facts, 'id: first-report', 'id: ▮seller'),
    rule: 'schema',
    says: 'the id “seller” stands in figures already',
  },
  {
    name: 'data that was taken and was not',
    edit: change(facts, 'notExposed: [payment-cards]', 'notExposed: [payment-cards, ▮names]'),
    rule: 'schema',
    says: '“names” stands in dataTypes too',
  },
  {
    name: 'a data type that stands twice',
    edit: change(facts, '[names, dates-of-birth]', '[names, dates-of-birth, ▮names]'),
    rule: 'schema',
    says: '“names” stands twice',
  },
  {
    name: 'at least and at most',
    edit: change(facts, '{ id: seller', '▮{ atMost: true, id: seller'),
    rule: 'schema',
    says: 'both at least and at most',
  },
  {
    name: 'two sources with one address',
    edit: change(
      facts,
      '"https://www.sec.gov/ix?doc=tmus-20220722"',
      '▮"https://www.nbcnews.com/tech/security/rcna1685"',
    ),
    rule: 'reference',
    says: '“sec” has the address of “nbc”',
  },
  {
    name: 'a source without encryption, which is a warning',
    edit: change(facts, '"https://www.sec.gov/', '▮"http://www.sec.gov/'),
    rule: 'links',
    severity: 'warning',
    says: 'is not encrypted',
  },
  {
    name: 'a reason for a lack of encryption that there is not, which is a warning',
    edit: change(
      facts,
      'url: "https://www.sec.gov/ix?doc=tmus-20220722",',
      'url: "https://www.sec.gov/ix?doc=tmus-20220722", httpOnly: ▮"nothing else answers",',
    ),
    rule: 'links',
    severity: 'warning',
    says: 'httpOnly explains an address that is encrypted',
  },
]);

checkCases('companies', [
  {
    name: 'a country that does not exist',
    edit: change(company, 'country: US', 'country: ▮XX'),
    rule: 'schema',
    says: 'is not a country code',
  },
  {
    name: 'a sector that does not exist',
    edit: change(company, 'telecommunications', '▮telecom'),
    rule: 'schema',
    says: 'is not one of the codes',
  },
  {
    name: 'an address for a domain',
    edit: change(company, '[t-mobile.com]', '[▮"https://t-mobile.com/"]'),
    rule: 'schema',
    says: 'is not a domain name',
  },
  {
    name: 'no name',
    edit: change(company, 'name: T-Mobile US', 'name: ▮""'),
    rule: 'schema',
    says: 'name must not be empty',
  },
  {
    name: 'a name in a language that is none',
    edit: change(company, 'aliases:', 'names: { ▮français: T-Mobile }\naliases:'),
    rule: 'schema',
    says: 'is not a language tag',
  },
  {
    name: 'a company that is gone',
    edit: all(remove(company), change(facts, '[t-mobile-us]', '[▮t-mobile-us]')),
    rule: 'reference',
    says: 'there is no company “t-mobile-us”',
    more: true,
  },
]);
