import { all, change, checkCases, remove, write } from './cases.ts';

const facts = 'articles/t-mobile-2021/facts.yaml';
const english = 'articles/t-mobile-2021/en.mdx';
const french = 'articles/t-mobile-2021/fr.mdx';
const about = 'pages/about/en.mdx';

checkCases('front matter', [
  {
    name: 'none',
    edit: write(english, 'Words.\n'),
    file: english,
    rule: 'schema',
    says: 'there is no front matter',
    more: true,
  },
  {
    name: 'never closed',
    edit: write(english, '---\ntitle: a\n\nWords.\n'),
    file: english,
    rule: 'schema',
    says: 'the front matter is never closed',
    more: true,
  },
  {
    name: 'after a blank line',
    edit: change(english, '---\ntitle', '\n---\ntitle'),
    file: english,
    rule: 'schema',
    says: 'there is no front matter',
    more: true,
  },
  {
    name: 'an empty file',
    edit: write(english, ''),
    file: english,
    rule: 'schema',
    says: 'there is no front matter',
    more: true,
  },
  {
    name: 'a key that does not exist',
    edit: change(english, 'description:', '▮layout: ../evil.astro\ndescription:'),
    rule: 'schema',
    says: '“layout” is not a key',
    more: true,
  },
  {
    name: 'a key that stands twice',
    edit: change(english, 'description:', 'description: One\n▮description:'),
    rule: 'schema',
    says: 'the same key stands twice',
    more: true,
  },
  {
    name: 'no title',
    edit: change(english, 'title: "Data theft at T-Mobile US: 100 million claimed"', 'title: ▮""'),
    rule: 'schema',
    says: 'title must not be empty',
    more: true,
  },
  {
    name: 'no description',
    edit: all(
      change(english, 'description: How the figures grew, and what was taken.\n', ''),
      change(english, 'title', '▮title'),
    ),
    rule: 'schema',
    says: 'description is missing',
    more: true,
  },
  {
    name: 'an address with accents',
    edit: change(french, 'slug: vol-t-mobile-2021', 'slug: ▮vol-données'),
    rule: 'schema',
    says: 'must be lower-case',
    more: true,
  },
  {
    name: 'an address that leaves its folder',
    edit: change(french, 'slug: vol-t-mobile-2021', 'slug: ▮../../index'),
    rule: 'schema',
    says: 'must be lower-case',
    more: true,
  },
  {
    name: 'an invisible character in a title',
    edit: change(english, 'title: "Data', 'title: ▮"\\u202eData'),
    rule: 'schema',
    says: 'an invisible character (U+202E)',
    more: true,
  },
  {
    name: 'a waiver without a reason',
    edit: change(english, 'description:', 'waivers:\n  - ▮{ rule: figures }\ndescription:'),
    rule: 'schema',
    says: 'waivers[1].why is missing',
    more: true,
  },
]);

checkCases('references of prose that lead nowhere', [
  {
    name: 'a figure',
    edit: change(english, '<Count of="seller" />', '▮<Count of="sellers" />'),
    rule: 'reference',
    says: 'there is no figure “sellers”',
    hint: 'write one of: seller, postpaid',
  },
  {
    name: 'an amount',
    edit: change(english, '<Amount of="settlement" />', '▮<Amount of="fine" />'),
    rule: 'reference',
    says: 'there is no amount “fine”',
    hint: 'settlement',
  },
  {
    name: 'an event named as a figure',
    edit: change(english, '<Count of="seller" />', '▮<Count of="agreement" />'),
    rule: 'reference',
    says: 'there is no figure “agreement”',
  },
  {
    name: 'an event',
    edit: change(english, '<Update event="agreement">', '▮<Update event="peace">'),
    rule: 'reference',
    says: 'there is no event “peace”',
    hint: 'first-report, agreement',
  },
  {
    name: 'two updates on one event',
    edit: change(
      english,
      '<Correction',
      '▮<Update event="agreement">\nAgain.\n</Update>\n\n<Correction',
    ),
    rule: 'reference',
    says: 'there are two updates on “agreement”',
  },
  {
    name: 'a date',
    edit: change(english, '<Day of="disclosed" />', '▮<Day of="published" />'),
    rule: 'reference',
    says: 'there is no date “published”',
    hint: 'occurred, discovered, disclosed, first-report, agreement',
  },
  {
    name: 'a date that the facts leave open',
    edit: all(
      change(facts, 'discovered: 2021-08-12\n', ''),
      change(english, '<Day of="disclosed" />', '▮<Day of="discovered" />'),
    ),
    rule: 'reference',
    says: 'there is no date “discovered”',
  },
  {
    name: 'a source',
    edit: change(english, '<Cite source="nbc" />', '▮<Cite source="constructor" />'),
    rule: 'reference',
    says: 'there is no source “constructor”',
    hint: 'nbc, company, sec',
  },
  {
    name: 'a company',
    edit: change(english, '[T-Mobile US](company:t-mobile-us)', '▮[T-Mobile](company:t-mobile)'),
    rule: 'reference',
    says: '“company:t-mobile” leads nowhere',
    hint: 'content/companies/t-mobile.yaml',
  },
  {
    name: 'code after company:',
    edit: change(
      english,
      '[T-Mobile US](company:t-mobile-us)',
      '▮[x](company:javascript:alert(1))',
    ),
    rule: 'reference',
    says: 'leads nowhere',
  },
  {
    name: 'a story',
    edit: change(english, '[T-Mobile US](company:t-mobile-us)', '▮[x](article:t-mobile-2018)'),
    rule: 'reference',
    says: '“article:t-mobile-2018” leads nowhere',
  },
  {
    name: 'a page',
    edit: change(english, '[T-Mobile US](company:t-mobile-us)', '▮[x](page:imprint)'),
    rule: 'reference',
    says: '“page:imprint” leads nowhere',
  },
  {
    name: 'a term',
    edit: change(english, '<Term id="data-breach">', '▮<Term id="leakage">'),
    rule: 'reference',
    says: 'the glossary has no term “leakage”',
  },
  {
    name: 'a term on a page',
    edit: change(about, '<Term id="data-breach">', '▮<Term id="leakage">'),
    rule: 'reference',
    says: 'the glossary has no term “leakage”',
  },
  {
    name: 'a line of site.yaml',
    edit: change(about, '<Site of="source" />', '▮<Site of="publisher.fax" />'),
    rule: 'reference',
    says: 'site.yaml has no line “publisher.fax”',
    hint: 'publisher.name',
  },
  {
    name: 'a group of site.yaml',
    edit: change(about, '<Site of="source" />', '▮<Site of="publisher" />'),
    rule: 'reference',
    says: 'site.yaml has no line “publisher”',
  },
  {
    name: 'a figure on a page',
    edit: change(about, '<Site of="source" />', '▮<Count of="seller" />'),
    rule: 'mdx',
    says: '<Count> cannot be used here',
  },
]);

checkCases('words and dates of an edition', [
  {
    name: 'a part that nothing describes',
    edit: all(
      change(english, 'figures: { postpaid: current postpaid customers }\n', ''),
      change(english, 'title', '▮title'),
    ),
    rule: 'labels',
    says: 'nothing says what the figure “postpaid” counts',
    hint: 'figures: { postpaid: words for that part }',
  },
  {
    name: 'a part that nothing describes, though others are',
    edit: change(
      english,
      'figures: { postpaid: current postpaid customers }',
      '▮figures: { seller: all of them }',
    ),
    rule: 'labels',
    says: 'nothing says what the figure “postpaid” counts',
  },
  {
    name: 'words for a figure that does not exist',
    edit: change(
      english,
      'figures: { postpaid: current postpaid customers }',
      'figures: { postpaid: current customers, ▮prepaid: others }',
    ),
    rule: 'reference',
    says: 'there is no figure “prepaid” in facts.yaml',
    hint: 'seller, postpaid',
  },
  {
    name: 'words for an amount that does not exist',
    edit: change(
      english,
      'amounts: { settlement: class action }',
      'amounts: { ▮fine: class action }',
    ),
    rule: 'reference',
    says: 'there is no amount “fine” in facts.yaml',
  },
  {
    name: 'a correction on no date',
    edit: change(english, '<Correction date="2026-11-22">', '▮<Correction date="2026-02-30">'),
    rule: 'mdx',
    says: '“2026-02-30” is not a date',
  },
  {
    name: 'a correction of the future',
    edit: change(english, '<Correction date="2026-11-22">', '▮<Correction date="2026-11-23">'),
    rule: 'mdx',
    says: '2026-11-23 lies in the future',
  },
  {
    name: 'a day that is none',
    edit: change(english, '<Day of="disclosed" />', '▮<Day on="15 August" />'),
    rule: 'mdx',
    says: '“15 August” is not a date',
  },
]);

checkCases('editions', [
  {
    name: 'no original',
    edit: remove(english),
    file: english,
    rule: 'reference',
    says: 'the original edition is missing: facts.yaml says “original: en”',
    hint: 'write en.mdx',
  },
  {
    name: 'one in a language that is not switched on',
    edit: write(
      'articles/t-mobile-2021/de.mdx',
      '---\ntitle: a\ndescription: b\nfigures: { postpaid: c }\n---\n\nWorte.\n',
    ),
    file: 'articles/t-mobile-2021/de.mdx',
    rule: 'reference',
    says: 'there is no language “de”',
    hint: 'npm run translate -- --language de',
  },
  {
    name: 'no facts',
    edit: remove(facts),
    file: 'articles/t-mobile-2021',
    rule: 'schema',
    says: 'the story has no facts.yaml',
  },
  {
    name: 'a draft that is an original, checked like any other',
    edit: all(
      change(english, 'title:', 'draft: true\ntitle:'),
      change(english, '<Count of="seller" />', '▮<Count of="nobody" />'),
    ),
    rule: 'reference',
    says: 'there is no figure “nobody”',
  },
  {
    name: 'a draft with HTML',
    edit: all(
      change(english, 'title:', 'draft: true\ntitle:'),
      change(english, '## What', '▮<script>x</script>\n\n## What'),
    ),
    rule: 'mdx',
    says: 'is not one of the components',
  },
  {
    name: 'a draft with more than comments in braces',
    edit: all(
      change(english, 'title:', 'draft: true\ntitle:'),
      change(english, '## What', '▮{process.exit()}\n\n## What'),
    ),
    rule: 'mdx',
    says: '{…} is code',
  },
]);

const second =
  '---\ntitle: a\ndescription: b\nSLUG\nfigures: { postpaid: c }\n---\n\nWords.<Cite source="company" />\n';
const another =
  (id: string, slug = 'draft: false'): ReturnType<typeof change> =>
  (content) => {
    content.set(`articles/${id}/facts.yaml`, content.get(facts) ?? '');
    content.set(`articles/${id}/en.mdx`, second.replace('SLUG', slug));
  };

checkCases('addresses', [
  {
    name: 'a slug that is the slug of another story',
    edit: all(
      change(english, 'figures:', 'slug: theft\nfigures:'),
      another('t-mobile-2022', 'slug: ▮theft'),
    ),
    rule: 'address',
    says: '“theft” is the address of the article “t-mobile-2021” already',
  },
  {
    name: 'a slug that is the id of another story',
    edit: another('t-mobile-2020', 'slug: ▮t-mobile-2021'),
    rule: 'address',
    says: '“t-mobile-2021” is the address of the article “t-mobile-2021” already',
  },
  {
    name: 'an alias that is the slug of another story',
    edit: another('t-mobile-2022', 'aliases: [▮t-mobile-2021]'),
    rule: 'address',
    says: '“t-mobile-2021” is the address of the article',
  },
  {
    name: 'an alias that is the slug of its own story',
    edit: change(french, 'aliases: [t-mobile-aout-2021]', 'aliases: [▮vol-t-mobile-2021]'),
    rule: 'address',
    says: '“vol-t-mobile-2021” is the address of the article “t-mobile-2021” already',
  },
  {
    name: 'a story shown in the original at the slug of another',
    edit: all(
      change(french, 'slug: vol-t-mobile-2021', 'slug: ▮t-mobile-2022'),
      another('t-mobile-2022'),
    ),
    rule: 'address',
    says: '“t-mobile-2022” is the address of the article “t-mobile-2022” already',
  },
  {
    name: 'a former id that is the id of another company',
    edit: (content) => {
      content.set(
        'companies/sprint.yaml',
        'name: Sprint\ncountry: US\nsector: telecommunications\nformerIds: [▮t-mobile-us]\n',
      );
    },
    rule: 'address',
    says: '“t-mobile-us” is the address of the company “t-mobile-us” already',
  },
  {
    name: 'a former id that two companies had',
    edit: write(
      'companies/v-mobile.yaml',
      'name: V\ncountry: US\nsector: telecommunications\nformerIds: [▮t-mobile-usa]\n',
    ),
    rule: 'address',
    says: '“t-mobile-usa” is the address of the company “t-mobile-us” already',
  },
]);
