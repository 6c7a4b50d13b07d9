import { expect, test } from 'vitest';
import { library, root, story } from '../../tests/fixtures/small-library.ts';
import { openLanguages } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import { CompanyBook } from './company-book.ts';
import { companyParts } from './company-list.ts';
import type { ListedCompany } from './match-companies.ts';

const [company] = Object.values(library.companies);
if (!company) throw new Error('The small content folder has lost its company');
const letters = Array.from('0abcdefghijklmnopqrstuvwxyzé');

/** A library of so many companies, each with a story, and every twentieth with a name beginning by z. */
function withCompanies(number: number): Library {
  const companies = Array.from({ length: number }, (_, at) => ({
    ...company,
    id: `company-${at}`,
    name: `${letters[at % letters.length] ?? ''}x ${at}`,
    aliases: at % 20 === 0 ? [`Zed ${at}`] : [],
    formerNames: [],
    domains: [],
  })) as Library['companies'][string][];
  return {
    ...library,
    companies: Object.fromEntries(companies.map((one) => [one.id, one])),
    stories: companies.map(({ id }) => ({
      ...story,
      id,
      facts: { ...story.facts, companies: [id], via: [] },
    })),
  };
}

function open(number: number): { book: CompanyBook; parts: number; loaded: string[] } {
  const many = withCompanies(number);
  const [language] = openLanguages(many, root);
  if (!language) throw new Error('There is no language');
  const { parts, files } = companyParts(many, language);
  const loaded: string[] = [];
  const book = new CompanyBook(parts, language.tag, (path) => {
    loaded.push(path);
    const content = files.find((file) => file.path === path)?.content ?? [];
    return Promise.resolve(JSON.parse(Buffer.from(content).toString()) as ListedCompany[]);
  });
  return { book, parts: parts.length, loaded };
}

test('a short list has no file of its own', async () => {
  const { book, parts, loaded } = open(90);
  expect(parts).toBe(1);
  expect(await book.likely(['word'])).toHaveLength(90);
  expect(await book.all()).toHaveLength(90);
  expect(loaded).toEqual([]);
});

test('of a long list, what a query may name is loaded, under any of its names', async () => {
  const { book, parts, loaded } = open(2_000);
  expect(parts).toBeGreaterThan(5);
  const addresses = async (...words: string[]): Promise<string[]> =>
    (await book.likely(words)).map(({ name }) => name);
  expect(await addresses('Éx')).toEqual(expect.arrayContaining(['éx 27', 'ex 5']));
  expect(loaded).toHaveLength(1);
  expect(await addresses('zed')).toEqual(expect.arrayContaining(['0x 0', 'zx 26']));
  expect(await addresses('0x')).toEqual(expect.arrayContaining(['0x 28']));
  expect(loaded.length).toBeLessThan(parts);
  expect(await addresses()).toEqual([]);
  const all = await book.all();
  expect(all).toHaveLength(2_000);
  expect(new Set(all.map(({ address }) => address)).size).toBe(2_000);
  expect(loaded).toHaveLength(parts);
});
