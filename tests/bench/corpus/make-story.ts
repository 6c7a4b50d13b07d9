import type { MadeCompany } from './companies.ts';
import { makeCompanies } from './companies.ts';
import { makeEditions, type MadeEdition, type MadeLocale, type Slots } from './make-editions.ts';
import { makeFacts, type MadeFacts } from './make-facts.ts';
import { openNames } from './names.ts';
import { createRandom, zipf, type Random } from './random.ts';
import { causes, departments, type Sentence } from './sentences.ts';

/** One made story. */
export interface MadeStory {
  id: string;
  company: MadeCompany;
  facts: MadeFacts;
  editions: Record<MadeLocale, MadeEdition>;
}

/** Everything that stories of one corpus are made from. */
export interface StoryMaker {
  companies: readonly MadeCompany[];
  /** @param index from 0; a story is the same however many there are, but for its company */
  story: (index: number) => MadeStory;
}

/**
 * Opens a corpus: the same words for the same seed.
 * @param count how many stories it is for, which decides how many companies there are
 * @param typeWords words for data types, by locale, as `content/locales/` has them
 */
export function openStories(
  seed: string,
  count: number,
  typeWords: Readonly<Record<MadeLocale, Readonly<Record<string, string>>>>,
): StoryMaker {
  const companies = makeCompanies(seed, count);
  const company = zipf(companies, 1);
  const names = openNames(seed);
  return {
    companies,
    story: (index) => {
      const random = createRandom(`${seed}/story/${index}`);
      const own = company(random);
      const other = (probability: number): MadeCompany | undefined => {
        const drawn = company(random);
        return random.chance(probability) && drawn !== own ? drawn : undefined;
      };
      const also = other(0.04);
      const via = other(0.1);
      const facts = makeFacts(random, index, { own, also, via: via === also ? undefined : via });
      const id = `${own.id}-${facts.disclosed.slice(0, 4)}-${index + 1}`;
      const slots = {
        ...wordsOf(own, facts, typeWords),
        ...drawSlots(random, names),
      };
      return { id, company: own, facts, editions: makeEditions(random, id, facts, slots) };
    },
  };
}

/** What a story's own facts are called. */
function wordsOf(
  { id, name, country }: MadeCompany,
  { dataTypes }: MadeFacts,
  typeWords: Readonly<Record<MadeLocale, Readonly<Record<string, string>>>>,
): Slots {
  const by = (write: (locale: MadeLocale) => string): Sentence => ({
    en: write('en'),
    fr: write('fr'),
  });
  return {
    name: alike(name),
    company: alike(`[${name}](company:${id})`),
    country: by(
      (locale) => new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country,
    ),
    types: by((locale) =>
      new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(
        dataTypes.map((type) => typeWords[locale][type] ?? type),
      ),
    ),
  };
}

/** The names and numbers of a story. */
function drawSlots(random: Random, names: ReturnType<typeof openNames>): Slots {
  const number = (least: number, most: number): Sentence =>
    alike(String(random.integer(least, most)));
  const system = names.system(random);
  return {
    cause: random.pick(causes),
    department: random.pick(departments),
    place: alike(names.place(random)),
    place2: alike(names.place(random)),
    place3: alike(names.place(random)),
    system: alike(system),
    system2: alike(names.system(random)),
    table: alike(
      `${system.toLowerCase()}_${random.pick(['users', 'orders', 'claims', 'tickets'])}`,
    ),
    supplier: alike(names.supplier(random)),
    supplier2: alike(names.supplier(random)),
    group: alike(names.group(random)),
    project: alike(names.project(random)),
    project2: alike(names.project(random)),
    project3: alike(names.project(random)),
    project4: alike(names.project(random)),
    weakness: alike(`CVE-${random.integer(2012, 2026)}-${random.integer(10_000, 49_999)}`),
    file: alike(`${random.pick(['SAN', 'INC', 'DP'])}-${random.integer(1_000, 9_999)}`),
    rooms: number(3, 90),
    days: number(3, 120),
    weeks: number(2, 60),
    gigabytes: number(2, 900),
    year: number(2004, 2020),
    year2: number(2020, 2026),
    percent: number(2, 40),
    lines: number(20, 999),
    hours: number(2, 70),
    minutes: number(5, 55),
    months: number(6, 36),
    machines: number(40, 900),
    few: number(2, 30),
  };
}

function alike(text: string): Sentence {
  return { en: text, fr: text };
}
