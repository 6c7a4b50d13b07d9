import type { Company } from '../model/company.ts';
import type { Library } from '../model/library.ts';
import type { Topic } from '../model/topics.ts';
import { createAddresses, type Addresses } from './addresses.ts';
import { createCalendar, type Calendar } from './calendar.ts';
import { directionOf } from './foreign.ts';
import { createNumbers, type Numbers } from './numbers.ts';
import type { Place } from './place.ts';
import { sizeName } from './size-name.ts';
import { typeset } from './typography.ts';
import { openWords, type Words } from './words.ts';

/** Everything a page needs to speak one language. */
export interface Language {
  /** BCP 47 tag. */
  tag: string;
  dir: 'ltr' | 'rtl';
  /** Its name in itself: *Français*. */
  name: string;
  place: Place;
  words: Words;
  numbers: Numbers;
  calendar: Calendar;
  addresses: Addresses;
  /** *a, b and c*. */
  list: (items: readonly string[]) => string;
  /** The same of items that are more than text: the items with the words between them. */
  listOf: <T>(items: readonly T[]) => ({ item: T } | string)[];
  /** Orders as a dictionary of this language does. */
  compare: (a: string, b: string) => number;
  /** Quotes and spaces after the rules of this language; `before` is the character it continues. */
  typeset: (text: string, before?: string) => string;
  country: (code: string) => string;
  currency: (code: string) => string;
  /** The name of a language in this one: *anglais*. */
  languageName: (tag: string) => string;
  company: (company: Company) => string;
  /** What a topic is called: a data type, a sector, a country, a year, a status, a size. */
  topic: (topic: Topic) => string;
}

/** Opens one language of a library. */
export function openLanguage(tag: string, library: Library, place: Place): Language {
  const tree = library.words[tag];
  if (!tree) throw new Error(`There is no language “${tag}”`);
  const words = openWords(tag, tree);
  const formats = words('language.formats');
  const numbers = createNumbers(formats, words);
  const lists = new Intl.ListFormat(formats, { type: 'conjunction' });
  const collator = new Intl.Collator(tag, { usage: 'sort', sensitivity: 'variant', numeric: true });
  const regions = new Intl.DisplayNames(formats, { type: 'region' });
  const currencies = new Intl.DisplayNames(formats, { type: 'currency' });
  const languageNames = new Intl.DisplayNames(formats, { type: 'language' });
  const country = (code: string): string => regions.of(code) ?? code;
  return {
    tag,
    dir: directionOf(tag),
    name: words('language.name'),
    place,
    words,
    numbers,
    calendar: createCalendar(formats),
    addresses: createAddresses(tag, words, place),
    list: (items) => lists.format(items),
    listOf: <T>(items: readonly T[]) => {
      const rest = [...items];
      return lists
        .formatToParts(items.map(() => '-'))
        .flatMap(({ type, value }): ({ item: (typeof items)[number] } | string)[] =>
          type === 'literal' ? [value] : rest.splice(0, 1).map((item) => ({ item })),
        );
    },
    compare: (a, b) => collator.compare(a, b),
    typeset: (text, before) => typeset(tag, text, before),
    country,
    currency: (code) => currencies.of(code) ?? code,
    languageName: (code) => languageNames.of(code) ?? code,
    company: (company) => company.names[tag] ?? company.name,
    topic: (topic) => {
      switch (topic.kind) {
        case 'dataType':
          return words(`dataTypes.${topic.code}`);
        case 'sector':
          return words(`sectors.${topic.code}`);
        case 'status':
          return words(`statuses.${topic.code}`);
        case 'country':
          return country(topic.code);
        case 'size':
          return sizeName(topic.code, words, numbers);
        case 'year':
          return topic.code;
      }
    },
  };
}

/** Opens every language of a library, in the order of its locales. */
export function openLanguages(library: Library, place: Place): Language[] {
  return library.locales.map((tag) => openLanguage(tag, library, place));
}
