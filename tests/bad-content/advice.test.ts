import { all, change, checkCases, remove, write } from './cases.ts';

const topics = 'advice/topics.yaml';
const sources = 'advice/sources.yaml';
const english = 'advice/passwords/en.mdx';
const french = 'advice/passwords/fr.mdx';
const first = 'passwords:\n  reviewed: 2026-11-22';

checkCases('topics of advice', [
  {
    name: 'a data type that does not exist',
    edit: change(topics, '[passwords, password-hints', '[passwords, ▮password-hint'),
    rule: 'schema',
    says: '“password-hint” is not one of the codes',
    hint: 'did you mean “password-hints”?',
    more: true,
  },
  {
    name: 'a data type that no topic answers',
    edit: all(
      change(topics, ', internal-documents, source-code]', ', internal-documents]'),
      change(topics, first, `▮${first}`),
    ),
    rule: 'reference',
    severity: 'warning',
    says: 'no advice answers the data type “source-code”',
    hint: 'add it to “dataTypes”',
  },
  {
    name: 'a country that does not exist',
    edit: change(
      topics,
      'country: BE, source: safeonweb-account',
      'country: ▮UK2, source: safeonweb-account',
    ),
    rule: 'schema',
    says: 'is not a country code',
    more: true,
  },
  {
    name: 'a source that is not listed',
    edit: change(topics, 'id: change, source: breach-guide', 'id: change, source: ▮breach-guides'),
    rule: 'reference',
    says: 'there is no source “breach-guides”',
    hint: 'content/advice/sources.yaml',
  },
  {
    name: 'two steps of one id',
    edit: change(topics, '{ id: unique,', '{ id: ▮change,'),
    rule: 'schema',
    says: 'there are two steps “change” in “passwords”',
    more: true,
  },
  {
    name: 'a review that has expired',
    edit: change(topics, first, 'passwords:\n  reviewed: ▮2025-11-21'),
    rule: 'stale',
    severity: 'warning',
    says: 'the review of the advice “passwords” expired on 2026-11-21',
    hint: 'write today’s date here',
  },
  {
    name: 'a review in the future',
    edit: change(topics, first, 'passwords:\n  reviewed: ▮2026-11-23'),
    rule: 'schema',
    says: '2026-11-23 lies in the future',
  },
  {
    name: 'a list of topics that is missing',
    edit: remove(topics),
    file: topics,
    rule: 'schema',
    says: 'this file is missing',
  },
]);

checkCases('sources of advice', [
  {
    name: 'an address without encryption',
    edit: change(sources, 'url: "https://17cyber.gouv.fr/"', 'url: ▮"http://17cyber.gouv.fr/"'),
    rule: 'schema',
    says: 'is not encrypted',
    more: true,
  },
  {
    name: 'no address at all',
    edit: change(sources, 'url: "https://17cyber.gouv.fr/"', 'url: ▮17cyber'),
    rule: 'schema',
    says: 'is not a web address',
    more: true,
  },
  {
    name: 'a source on which nothing rests',
    edit: change(
      sources,
      '17cyber:',
      '▮18cyber:\n  fr: { url: "https://x.example/", title: X, publisher: X }\n17cyber:',
    ),
    rule: 'reference',
    severity: 'warning',
    says: 'no step rests on the source “18cyber”',
  },
]);

checkCases('words of advice', [
  {
    name: 'a step without words',
    edit: all(change(english, '  unique:', '  once:'), change(english, 'steps:', '▮steps:')),
    rule: 'labels',
    says: 'nothing says what to do at the step “unique”',
    hint: 'unique: "what to do"',
    more: true,
  },
  {
    name: 'words without a step',
    edit: change(french, '  unique:', '  ▮once: "Une fois."\n  unique:'),
    rule: 'reference',
    says: 'there is no step “once” in the topic “passwords”',
    hint: 'change, unique, two-step',
  },
  {
    name: 'words of a topic that does not exist',
    edit: write(
      'advice/shoes/en.mdx',
      '---\ntitle: "Shoes"\ndescription: "Shoes."\nsteps: { a: "B." }\n---\n',
    ),
    file: 'advice/shoes/en.mdx',
    rule: 'reference',
    says: 'there is no topic “shoes” of advice',
    hint: 'passwords, payment-cards',
  },
  {
    name: 'a topic without words in the reference language',
    edit: remove(english),
    file: english,
    rule: 'reference',
    says: 'the words of the advice “passwords” are missing',
  },
  {
    name: 'prose, which nothing would show',
    edit: (content) => {
      content.set(english, `${String(content.get(english))}\n▮Some words.\n`);
    },
    rule: 'schema',
    says: 'advice has no prose',
    more: true,
  },
  {
    name: 'a file beside the expected names',
    edit: write('advice/passwords/words.yml', 'a: b\n'),
    file: 'advice/passwords/words.yml',
    rule: 'schema',
    says: '“words.yml” is not read',
  },
]);
