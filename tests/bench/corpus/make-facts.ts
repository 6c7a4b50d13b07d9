import {
  actions,
  dataTypes,
  units,
  type DataType,
  type Status,
} from '../../../src/model/vocabulary.ts';
import type { Facts } from '../../../src/model/facts.ts';
import type { MadeCompany } from './companies.ts';
import { zipf, type Random } from './random.ts';

/** `facts.yaml` before the reader fills in what it leaves out. */
export type MadeFacts = Omit<Facts, 'notExposed'> & { notExposed?: DataType[] };

/** The first story is disclosed on this day, and no date lies after the last one. */
const firstDay = Date.UTC(2012, 0, 2);
const lastDay = Date.UTC(2026, 9, 31);
const dayLength = 86_400_000;

/** Data that most breaches expose come first. */
const drawType = zipf(
  [
    ...(['names', 'email-addresses', 'phone-numbers', 'postal-addresses'] as const),
    ...(['passwords', 'dates-of-birth', 'bank-accounts', 'health-records'] as const),
    ...dataTypes,
  ],
  0.8,
);
const drawUnit = zipf(['people', 'customers', 'accounts', ...units], 0.9);

/** The papers and authorities that are quoted; `.example` leads nowhere. */
const papers = ['The Ledger', 'Morning Wire', 'Le Relais', 'Tech Courier', 'La Dépêche du Rail'];
const authorities = ['Data Protection Office', 'Information Commission', 'Commission des données'];

/**
 * What is known of a made story. Its figures, amounts, events and sources have ids that the
 * sentences know: see `sentences.ts`.
 * @param index from 0; stories lie in no order of time
 */
export function makeFacts(
  random: Random,
  index: number,
  companies: { own: MadeCompany; also?: MadeCompany | undefined; via?: MadeCompany | undefined },
): MadeFacts {
  const days = (lastDay - firstDay) / dayLength;
  const disclosed = firstDay + ((index * 7919) % days) * dayLength;
  const day = (offset: number): string =>
    new Date(Math.min(disclosed + offset * dayLength, lastDay)).toISOString().slice(0, 10);
  const before = random.integer(5, 120);
  const [counted, asked, ended] = [
    random.integer(4, 40),
    random.integer(50, 120),
    random.integer(200, 900),
  ];
  const [sold, fined, settled] = [random.chance(0.6), random.chance(0.25), random.chance(0.2)];
  const unit = drawUnit(random);
  const total = random.integer(11, 9_999) * random.pick([10, 100, 100, 1_000, 10_000]);
  const types = [...new Set(Array.from({ length: random.integer(3, 7) }, () => drawType(random)))];
  const spared = (['payment-cards', 'passwords', 'pins', 'biometric-data'] as const).filter(
    (type) => !types.includes(type) && random.chance(0.3),
  );
  const { own, also, via } = companies;
  const status = (is: Status, offset: number, source: string): Facts['status'][number] => ({
    is,
    since: day(offset),
    source,
  });
  const figure = { unit, said: day(0), source: 'notice' };
  return {
    companies: [own.id, ...(also ? [also.id] : [])],
    via: via ? [via.id] : [],
    original: random.chance(0.6) ? 'en' : 'fr',
    published: day(random.integer(0, 3)),
    ...(random.chance(0.7) && {
      occurred: random.chance(0.5) ? day(-before) : day(-before).slice(0, 7),
    }),
    discovered: day(-2),
    disclosed: day(0),
    status: [
      ...(sold ? [status('alleged', -1, 'press')] : []),
      ...(random.chance(0.5) ? [status('investigating', 0, 'notice')] : []),
      ...(random.chance(0.85) ? [status('confirmed', counted, 'update')] : []),
      status(
        settled ? 'settled' : 'confirmed',
        settled ? ended : asked,
        settled ? 'court' : 'authority',
      ),
    ],
    action: random.pick(actions.filter((action) => action !== 'unknown')),
    dataTypes: types,
    ...(spared.length > 0 && { notExposed: spared }),
    figures: [
      ...(sold
        ? [
            {
              ...figure,
              id: 'claim',
              count: total * 2,
              basis: 'claimed' as const,
              said: day(-1),
              source: 'press',
              atLeast: true,
            },
          ]
        : []),
      { ...figure, id: 'first', count: Math.ceil(total * 0.6), basis: 'confirmed', about: true },
      {
        ...figure,
        id: 'former',
        count: Math.ceil(total * 0.17),
        basis: 'confirmed',
        said: day(counted),
        source: 'update',
        part: true,
      },
      {
        ...figure,
        id: 'abroad',
        count: Math.ceil(total * 0.04),
        basis: 'confirmed',
        said: day(counted),
        source: 'update',
        part: true,
      },
      {
        ...figure,
        id: 'recount',
        count: total,
        basis: 'confirmed',
        said: day(counted),
        source: 'update',
      },
      ...(random.chance(0.4)
        ? [
            {
              ...figure,
              id: 'estimate',
              count: Math.ceil(total * 1.1),
              basis: 'estimated' as const,
              said: day(asked),
              source: 'researchers',
              atMost: true,
            },
          ]
        : []),
    ],
    amounts: [
      ...(sold
        ? [
            {
              id: 'price',
              value: random.integer(1, 400) * 500,
              currency: 'USD',
              kind: 'asking-price' as const,
              said: day(-1),
              source: 'press',
            },
          ]
        : []),
      ...(settled
        ? [
            {
              id: 'settlement',
              value: random.integer(1, 900) * 50_000,
              currency: random.pick(['USD', 'CAD', 'GBP']),
              kind: 'settlement' as const,
              said: day(ended),
              source: 'court',
            },
          ]
        : []),
      ...(fined
        ? [
            {
              id: 'fine',
              value: random.integer(1, 400) * 25_000,
              currency: 'EUR',
              kind: 'fine' as const,
              said: day(ended),
              source: 'authority',
            },
          ]
        : []),
    ],
    events: [
      { id: 'alert', date: day(-2), kind: 'detected', source: 'notice' },
      ...(sold ? [{ id: 'offer', date: day(-1), kind: 'offered' as const, source: 'press' }] : []),
      { id: 'notice', date: day(0), kind: 'disclosed', source: 'notice' },
      { id: 'recounted', date: day(counted), kind: 'figure', source: 'update' },
      { id: 'inquiry', date: day(asked), kind: 'investigation', source: 'authority' },
      ...(settled
        ? [{ id: 'agreement', date: day(ended), kind: 'settlement' as const, source: 'court' }]
        : []),
      ...(fined
        ? [{ id: 'penalty', date: day(ended), kind: 'fine' as const, source: 'authority' }]
        : []),
    ],
    sources: {
      notice: source(
        `${own.domains[0] ?? ''}/notice-${index + 1}`,
        `Notice to our customers, reference ${index + 1}`,
        own.name,
        day(0),
        true,
      ),
      update: source(
        `${own.domains[0] ?? ''}/update-${index + 1}`,
        `What we now know, reference ${index + 1}`,
        own.name,
        day(counted),
        true,
      ),
      press: source(
        `press.example/${own.id}-${index + 1}`,
        `${own.name} investigates a leak`,
        random.pick(papers),
        day(-1),
        false,
      ),
      researchers: source(
        `lab.example/${own.id}-${index + 1}`,
        `A look into the files of ${own.name}`,
        random.pick(papers),
        day(asked),
        false,
      ),
      authority: source(
        `authority.example/decisions/${index + 1}`,
        `Decision ${index + 1} on ${own.name}`,
        random.pick(authorities),
        day(asked),
        true,
      ),
      ...(settled && {
        court: source(
          `court.example/${index + 1}`,
          `Order in the matter of ${own.name}, ${index + 1}`,
          'District Court',
          day(ended),
          true,
        ),
      }),
    },
  };
}

function source(
  address: string,
  title: string,
  publisher: string,
  published: string,
  primary: boolean,
): Facts['sources'][string] {
  return { url: `https://${address}`, title, publisher, published, language: 'en', primary };
}
