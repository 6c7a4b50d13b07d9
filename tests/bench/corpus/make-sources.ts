import type { Facts, Source } from '../../../src/model/facts.ts';
import type { MadeCompany } from './companies.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

const papers = ['The Ledger', 'Morning Wire', 'Le Relais', 'Tech Courier', 'La Dépêche du Rail'];
const authorities = ['Data Protection Office', 'Information Commission', 'Commission des données'];

/** Who is quoted, by the id that the sentences know; their addresses lead nowhere. */
export function makeSources(
  random: Random,
  index: number,
  { id, name }: MadeCompany,
  { day, counted, asked, ended }: Timeline,
): Facts['sources'] {
  const number = index + 1;
  const source = (host: string, title: string, publisher: string, published: string): Source => ({
    url: `https://${host}.example/${id}-${number}`,
    title: `${title}, ${number}`,
    publisher,
    published,
    language: 'en',
    primary: publisher === name || host === 'authority' || host === 'court',
  });
  return {
    notice: source('notices', 'Notice to our customers', name, day(0)),
    update: source('updates', 'What we now know', name, counted),
    press: source('press', `${name} investigates a leak`, random.pick(papers), day(-1)),
    researchers: source('lab', `A look into the files of ${name}`, random.pick(papers), asked),
    authority: source('authority', `Decision on ${name}`, random.pick(authorities), asked),
    court: source('court', `Order in the matter of ${name}`, 'District Court', ended),
  };
}
