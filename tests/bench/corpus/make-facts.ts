import type { Facts } from '../../../src/model/facts.ts';
import {
  actions,
  dataTypes,
  units,
  type DataType,
  type Status,
  type Unit,
} from '../../../src/model/vocabulary.ts';
import type { MadeCompany } from './companies.ts';
import { makeSources } from './make-sources.ts';
import { zipf, type Random } from './random.ts';
import { openTimeline, type Timeline } from './timeline.ts';

/** `facts.yaml` before the reader fills in what it leaves out. */
export type MadeFacts = Omit<Facts, 'notExposed'> & { notExposed?: DataType[] };

/** Data that most breaches expose come first. */
const drawType = zipf(
  [
    ...(['names', 'email-addresses', 'phone-numbers', 'postal-addresses'] as const),
    ...(['passwords', 'dates-of-birth', 'bank-accounts', 'health-records'] as const),
    ...dataTypes,
  ],
  0.8,
);
const drawUnit = zipf<Unit>(['people', 'customers', 'accounts', ...units], 0.9);

/** How a made story goes. */
interface Course {
  /** Somebody offered the files for sale. */
  sold: boolean;
  fined: boolean;
  settled: boolean;
}

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
  const timeline = openTimeline(random, index);
  const { day, counted, asked, ended } = timeline;
  const course: Course = {
    sold: random.chance(0.6),
    fined: random.chance(0.25),
    settled: random.chance(0.2),
  };
  const types = [...new Set(Array.from({ length: random.integer(3, 7) }, () => drawType(random)))];
  const spared = (['payment-cards', 'passwords', 'pins', 'biometric-data'] as const).filter(
    (type) => !types.includes(type) && random.chance(0.3),
  );
  const { own, also, via } = companies;
  const status = (is: Status, since: string, source: string): Facts['status'][number] => ({
    is,
    since,
    source,
  });
  return {
    companies: [own.id, ...(also ? [also.id] : [])],
    via: via ? [via.id] : [],
    original: random.chance(0.6) ? 'en' : 'fr',
    published: day(random.integer(0, 3)),
    ...when(random.chance(0.7), {
      occurred: day(-random.integer(5, 120)).slice(0, random.pick([7, 10])),
    }),
    discovered: day(-2),
    disclosed: day(0),
    status: [
      ...(course.sold ? [status('alleged', day(-1), 'press')] : []),
      ...(random.chance(0.5) ? [status('investigating', day(0), 'notice')] : []),
      ...(random.chance(0.85) ? [status('confirmed', counted, 'update')] : []),
      course.settled ? status('settled', ended, 'court') : status('confirmed', asked, 'authority'),
    ],
    action: random.pick(actions.filter((action) => action !== 'unknown')),
    dataTypes: types,
    ...when(spared.length > 0, { notExposed: spared }),
    figures: figures(random, timeline, course),
    amounts: amounts(random, timeline, course),
    events: events(timeline, course),
    sources: makeSources(random, index, own, timeline),
  };
}

/** Four to six lines of the ledger: claimed, first admitted, counted anew with two parts, estimated. */
function figures(
  random: Random,
  { day, counted, asked }: Timeline,
  { sold }: Course,
): Facts['figures'] {
  const unit: Unit = drawUnit(random);
  const total = random.integer(11, 9_999) * random.pick([10, 100, 100, 1_000, 10_000]);
  const of = (share: number): { count: number; unit: Unit } => ({
    count: Math.ceil(total * share),
    unit,
  });
  const recount = { basis: 'confirmed', said: counted, source: 'update' } as const;
  const ledger: Facts['figures'] = [
    { id: 'first', ...of(0.6), basis: 'confirmed', said: day(0), source: 'notice', about: true },
    { id: 'former', ...of(0.17), ...recount, part: true },
    { id: 'abroad', ...of(0.04), ...recount, part: true },
    { id: 'recount', ...of(1), ...recount },
  ];
  if (sold) {
    const claim = { basis: 'claimed', said: day(-1), source: 'press', atLeast: true } as const;
    ledger.unshift({ id: 'claim', ...of(2), ...claim });
  }
  if (random.chance(0.4)) {
    const estimate = { basis: 'estimated', said: asked, source: 'researchers' } as const;
    ledger.push({ id: 'estimate', ...of(1.1), ...estimate, atMost: true });
  }
  return ledger;
}

function amounts(
  random: Random,
  { day, ended }: Timeline,
  { sold, settled, fined }: Course,
): Facts['amounts'] {
  const money: Facts['amounts'] = [];
  const value = (most: number, unit: number): number => random.integer(1, most) * unit;
  if (sold) {
    const asking = { currency: 'USD', kind: 'asking-price', said: day(-1) } as const;
    money.push({ id: 'price', value: value(400, 500), ...asking, source: 'press' });
  }
  if (settled) {
    const agreed = { kind: 'settlement', said: ended, source: 'court' } as const;
    const currency = random.pick(['USD', 'CAD', 'GBP']);
    money.push({ id: 'settlement', value: value(900, 50_000), currency, ...agreed });
  }
  if (fined) {
    const imposed = { currency: 'EUR', kind: 'fine', said: ended } as const;
    money.push({ id: 'fine', value: value(400, 25_000), ...imposed, source: 'authority' });
  }
  return money;
}

function events(
  { day, counted, asked, ended }: Timeline,
  { sold, settled, fined }: Course,
): Facts['events'] {
  const steps: (Facts['events'][number] | false)[] = [
    { id: 'alert', date: day(-2), kind: 'detected', source: 'notice' },
    sold && { id: 'offer', date: day(-1), kind: 'offered', source: 'press' },
    { id: 'notice', date: day(0), kind: 'disclosed', source: 'notice' },
    { id: 'recounted', date: counted, kind: 'figure', source: 'update' },
    { id: 'inquiry', date: asked, kind: 'investigation', source: 'authority' },
    settled && { id: 'agreement', date: ended, kind: 'settlement', source: 'court' },
    fined && { id: 'penalty', date: ended, kind: 'fine', source: 'authority' },
  ];
  return steps.filter((step) => step !== false);
}

function when<T extends object>(holds: boolean, entries: T): Partial<T> {
  return holds ? entries : {};
}
