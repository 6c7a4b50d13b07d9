import { all, change, checkCases, remove, write, type Case } from './cases.ts';

const english = 'locales/en.json';
const french = 'locales/fr.json';
const notes = 'locales/notes.yaml';

/** Takes out one word of a locale file by its keys. */
function without(path: string, ...keys: string[]): Case['edit'] {
  return (content) => {
    const tree = JSON.parse(String(content.get(path))) as Record<string, unknown>;
    const last = keys.pop() ?? '';
    const parent = keys.reduce((part, key) => part[key] as Record<string, unknown>, tree);
    Reflect.deleteProperty(parent, last);
    content.set(path, `${JSON.stringify(tree, null, 2)}\n`);
  };
}

checkCases('locale files', [
  {
    name: 'one that is not JSON',
    edit: change(french, '"formats": "fr-FR"', '"formats": f▮r-FR'),
    rule: 'labels',
    says: 'not valid JSON',
    hint: 'missing comma or quotation mark',
    more: true,
  },
  {
    name: 'one that ends in the middle',
    edit: write(french, '{\n  "language": {\n    "name": "Français"▮'),
    rule: 'labels',
    says: 'not valid JSON',
    more: true,
  },
  {
    name: 'an empty one',
    edit: write(french, ''),
    file: french,
    rule: 'labels',
    says: 'not valid JSON',
  },
  {
    name: 'one that is a list',
    edit: write(french, '▮[]\n'),
    rule: 'labels',
    says: 'must be a mapping',
  },
  {
    name: 'a key that stands twice',
    edit: change(french, '"formats": "fr-FR"', '"formats": "fr-FR",\n    ▮"formats": "fr-CA"'),
    rule: 'schema',
    says: 'the same key stands twice',
  },
  {
    name: 'no reference',
    edit: remove(english),
    file: english,
    rule: 'labels',
    says: 'the reference locale file is missing',
    more: true,
  },
  {
    name: 'a word that is missing',
    edit: all(
      without(french, 'quantities', 'about'),
      change(french, '"quantities": {', '"quantities": ▮{'),
    ),
    rule: 'labels',
    says: 'the words for “quantities.about” are missing',
    hint: 'about {{quantity}}',
  },
  {
    name: 'a word that the site does not know',
    edit: change(
      french,
      '"quantities": {',
      '"quantities": {\n    ▮"exactly": "exactement {{quantity}}",',
    ),
    rule: 'labels',
    says: '“quantities.exactly” is not a key of the site',
  },
  {
    name: 'a word without words',
    edit: change(french, '"name": "Français"', '"name": ▮" "'),
    rule: 'labels',
    says: '“language.name” holds no words',
    more: true,
  },
  {
    name: 'a number where words are meant',
    edit: change(french, '"name": "Français"', '"name": ▮7'),
    rule: 'labels',
    says: '“language.name” holds no words',
    more: true,
  },
  {
    name: 'a code without a label, in every language',
    edit: all(
      without(english, 'sectors', 'health'),
      without(french, 'sectors', 'health'),
      change(
        english,
        '"sectors": {\n    "telecommunications": "T',
        '▮"sectors": {\n    "telecommunications": "T',
      ),
    ),
    rule: 'labels',
    says: 'the code “health” has no label in “sectors”',
    more: true,
  },
  {
    name: 'a label of a code that does not exist',
    edit: change(
      english,
      '"confirmed": "Confirmed"',
      '"confirmed": "Confirmed",\n    ▮"rumoured": "Rumoured"',
    ),
    rule: 'labels',
    says: '“rumoured” is not a code of “statuses”',
    more: true,
  },
  {
    name: 'a plural form that is missing',
    edit: all(
      without(french, 'units', 'people_many'),
      change(french, '"people_other"', '▮"people_other"'),
    ),
    rule: 'labels',
    says: '“units.people_many” is missing: fr has the plural forms one, many, other',
  },
  {
    name: 'the general plural form missing',
    edit: all(
      without(french, 'units', 'people_other'),
      change(french, '"units": {', '"units": ▮{'),
    ),
    rule: 'labels',
    says: '“units.people_other” is missing',
    hint: '{{number}} people',
  },
  {
    name: 'a plural form that the language has not',
    edit: change(
      english,
      '"people_other"',
      '▮"people_many": "{{number}} people",\n    "people_other"',
    ),
    rule: 'labels',
    says: '“units.people_many” is never used: en has the plural forms one, other',
  },
  {
    name: 'a placeholder that is missing',
    edit: change(french, '"about": "environ {{quantity}}"', '▮"about": "environ"'),
    rule: 'labels',
    says: '“quantities.about” lacks {{quantity}}',
    hint: 'about {{quantity}}',
  },
  {
    name: 'a placeholder that was translated',
    edit: change(french, '"about": "environ {{quantity}}"', '▮"about": "environ {{quantité}}"'),
    rule: 'labels',
    says: '“quantities.about” lacks {{quantity}}',
  },
  {
    name: 'a placeholder too many',
    edit: change(french, '"name": "Français"', '▮"name": "Français {{version}}"'),
    rule: 'labels',
    says: '“language.name” has an unknown {{version}}',
  },
  {
    name: 'words that call for other words',
    edit: change(french, '"name": "Français"', '▮"name": "$t(language.formats)"'),
    rule: 'labels',
    says: '$t(…)',
  },
  {
    name: 'an address word with an accent',
    edit: change(french, '"sectors": "secteurs"', '▮"sectors": "activités"'),
    rule: 'address',
    says: 'the address word “activités” must be lower-case',
    hint: 'without accents',
  },
  {
    name: 'an address word that stands twice',
    edit: change(french, '"sectors": "secteurs"', '▮"sectors": "entreprises"'),
    rule: 'address',
    says: '“entreprises” is the address word of “addresses.companies” too',
  },
  {
    name: 'a page at the address of a section',
    edit: change(french, '"about": "a-propos"', '▮"about": "recherche"'),
    rule: 'address',
    says: '“recherche” is the address word of “addresses.search” too',
  },
  {
    name: 'two data types at one address',
    edit: change(french, '"signatures": "signatures"', '▮"signatures": "photos"'),
    rule: 'address',
    says: '“photos” is the address word of “addresses.dataType.photos” too',
  },
  {
    name: 'a locale of formats that does not exist',
    edit: change(french, '"formats": "fr-FR"', '▮"formats": "fr_FR"'),
    rule: 'labels',
    says: '“fr_FR” is not a language tag',
  },
  {
    name: 'an invisible character',
    edit: change(french, '"name": "Français"', '"name": ▮"Fran\\u0007çais"'),
    rule: 'schema',
    says: 'an invisible character (U+0007)',
  },
  {
    name: 'words that no note explains',
    edit: all(
      change(notes, 'quantities.*:', 'quantities.about:'),
      change(english, '"atLeast"', '▮"atLeast"'),
    ),
    rule: 'labels',
    severity: 'warning',
    says: 'nothing tells translators what “quantities.atLeast” is for',
    hint: 'content/locales/notes.yaml',
    more: true,
  },
  {
    name: 'a note of no word',
    edit: change(notes, 'quantities.*:', '▮quantity.*: Long gone.\nquantities.*:'),
    rule: 'labels',
    severity: 'warning',
    says: '“quantity.*” is the note of no word',
  },
  {
    name: 'a note that says nothing',
    edit: change(notes, 'story.status: ', 'story.status: ▮"" # '),
    rule: 'schema',
    says: 'must not be empty',
  },
  {
    name: 'no notes',
    edit: remove(notes),
    file: notes,
    rule: 'schema',
    says: 'this file is missing',
  },
  {
    name: 'words that are still to be translated in a language that is on',
    edit: change(french, '"about": "environ {{quantity}}"', '"about": ▮"…"'),
    rule: 'labels',
    says: '“quantities.about” holds no words',
    more: true,
  },
]);
