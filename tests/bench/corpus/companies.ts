import { stringify } from 'yaml';
import type { Sector } from '../../../src/model/vocabulary.ts';
import { sectors } from '../../../src/model/vocabulary.ts';
import { madeNames } from './names.ts';
import { createRandom, zipf } from './random.ts';

/** One organisation that stories are about. */
export interface MadeCompany {
  id: string;
  name: string;
  country: string;
  sector: Sector;
  domains: string[];
  aliases: string[];
}

/** Where companies are, those with the most first. */
const countries =
  'US FR GB CA DE AU IN JP BR ES IT NL CH BE KR SE IE SG PL MX PT NO DK FI AT NZ ZA AR CL IL TR CZ RO GR HU UA ID MY TH PH VN CO PE MA TN SN CI CM EG SA AE QA LU IS EE LV LT SI SK HR BG'.split(
    ' ',
  );

const trades = [
  ...['Group', 'Health', 'Bank', 'Telecom', 'Systems', 'Retail', 'Energy', 'Logistics', 'Labs'],
  ...['Assurances', 'Media', 'Cloud', 'Mobile', 'Airlines', 'Hotels', 'Foods', 'University'],
];

/** One company for four stories, so that most have one story and some have hundreds. */
export function makeCompanies(seed: string, stories: number): MadeCompany[] {
  const random = createRandom(`${seed}/companies`);
  const country = zipf(countries, 1);
  const sector = zipf(sectors, 0.6);
  return madeNames(`${seed}/company`, Math.max(4, Math.floor(stories / 4))).map((word) => {
    const trade = random.pick(trades);
    const name = `${word} ${trade}`;
    const id = name.toLowerCase().replaceAll(' ', '-');
    return {
      id,
      name,
      country: country(random),
      sector: sector(random),
      domains: [`${id}.example`],
      aliases: random.chance(0.3) ? [`${word} ${random.pick(['SA', 'Inc', 'plc', 'Online'])}`] : [],
    };
  });
}

/** `companies/<id>.yaml`. */
export function companyText({ name, domains, country, sector, aliases }: MadeCompany): string {
  const text = { name, domains, country, sector, ...(aliases.length > 0 && { aliases }) };
  return stringify(text, { lineWidth: 0 });
}
