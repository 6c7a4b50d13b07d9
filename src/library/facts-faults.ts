import { comparePartial, sortKey, type PartialDate } from '../model/dates.ts';
import type { Facts } from '../model/facts.ts';
import type { Fault, Rule, Severity } from './fault.ts';
import type { FactsFile } from './read-story.ts';

/** What a story may refer to. */
export interface Known {
  companies: ReadonlySet<string>;
  locales: ReadonlySet<string>;
  today: PartialDate;
}

/** Contradictions within `facts.yaml`, and references that lead nowhere. */
export function factsFaults(read: FactsFile, known: Known): Fault[] {
  const { facts, file, yaml } = read;
  if (!facts) return [];
  const faults: Fault[] = [];
  const report = (
    path: readonly PropertyKey[],
    rule: Rule,
    message: string,
    hint: string,
    severity: Severity = 'error',
  ): void => {
    faults.push({ file, ...yaml.locate(path), severity, rule, message, hint });
  };

  for (const key of ['companies', 'via'] as const)
    facts[key].forEach((id, index) => {
      if (!known.companies.has(id))
        report(
          [key, index],
          'reference',
          `there is no company “${id}”`,
          `write content/companies/${id}.yaml, or correct the id`,
        );
    });
  if (!known.locales.has(facts.original))
    report(
      ['original'],
      'reference',
      `there is no language “${facts.original}”`,
      `add content/locales/${facts.original}.json, or correct it`,
    );

  sourced(facts).forEach(({ path, source }) => {
    if (!Object.hasOwn(facts.sources, source))
      report(
        [...path, 'source'],
        'reference',
        `there is no source “${source}”`,
        `add it under sources:, or correct the id`,
      );
  });

  const ids = new Map<string, string>();
  for (const group of ['figures', 'amounts', 'events'] as const)
    facts[group].forEach(({ id }, index) => {
      const other = ids.get(id);
      if (other !== undefined)
        report(
          [group, index, 'id'],
          'schema',
          `the id “${id}” stands in ${other} already`,
          'give one of them another id; the prose refers to them by it',
        );
      else ids.set(id, group);
    });

  for (const group of ['companies', 'via', 'dataTypes', 'notExposed'] as const)
    facts[group].forEach((code, index) => {
      if ((facts[group] as readonly string[]).indexOf(code) < index)
        report([group, index], 'schema', `“${code}” stands twice in ${group}`, 'keep one');
    });
  facts.notExposed.forEach((code, index) => {
    if (facts.dataTypes.includes(code))
      report(
        ['notExposed', index],
        'schema',
        `“${code}” stands in dataTypes too`,
        'it was taken or it was not: keep one, and say in the prose whom it concerns',
      );
  });

  [...facts.figures.entries()].forEach(([index, figure]) => {
    if (figure.atLeast && figure.atMost)
      report(
        ['figures', index],
        'schema',
        `“${figure.id}” is both at least and at most`,
        'keep atLeast, atMost or about',
      );
  });
  const urls = new Map<string, string>();
  for (const [id, source] of Object.entries(facts.sources)) {
    const unencrypted = source.url.startsWith('http://');
    if (unencrypted && source.httpOnly === undefined)
      report(
        ['sources', id, 'url'],
        'links',
        `“${source.url}” is not encrypted`,
        'use https:// if the site offers it; if not, say in httpOnly what you tried',
        'warning',
      );
    if (!unencrypted && source.httpOnly !== undefined)
      report(
        ['sources', id, 'httpOnly'],
        'links',
        'httpOnly explains an address that is encrypted',
        'remove httpOnly',
        'warning',
      );
    const other = urls.get(source.url);
    if (other !== undefined)
      report(
        ['sources', id, 'url'],
        'reference',
        `“${id}” has the address of “${other}”`,
        'keep one of the two sources',
      );
    urls.set(source.url, id);
  }

  faults.push(...dateFaults(read, facts, known.today));
  return faults;
}

function dateFaults({ file, yaml }: FactsFile, facts: Facts, today: PartialDate): Fault[] {
  const faults: Fault[] = [];
  const report = (
    path: readonly PropertyKey[],
    message: string,
    hint: string,
    severity: Severity = 'error',
  ): void => {
    faults.push({ file, ...yaml.locate(path), severity, rule: 'schema', message, hint });
  };
  const { occurred, discovered, disclosed } = facts;
  if (occurred !== undefined && comparePartial(occurred, disclosed) > 0)
    report(
      ['disclosed'],
      `disclosed ${disclosed}, before it occurred (${occurred})`,
      'correct one of the two dates',
    );
  if (
    occurred !== undefined &&
    discovered !== undefined &&
    comparePartial(occurred, discovered) > 0
  )
    report(
      ['discovered'],
      `discovered ${discovered}, before it occurred (${occurred})`,
      'correct one of the two dates',
    );

  for (const { path, date } of dated(facts)) {
    if (comparePartial(date, today) > 0)
      report(
        path,
        `${date} lies in the future (today is ${today}, UTC)`,
        'correct the date; there is no scheduling',
      );
    if (occurred !== undefined && path.at(-1) === 'said' && comparePartial(date, occurred) < 0)
      report(
        path,
        `this was said on ${date}, before it occurred (${occurred})`,
        'check both dates',
        'warning',
      );
  }

  const ordered = [
    ['status', facts.status.map((entry) => entry.since), 'since'],
    ['figures', facts.figures.map((figure) => figure.said), 'said'],
    ['amounts', facts.amounts.map((amount) => amount.said), 'said'],
    ['events', facts.events.map((event) => event.date), 'date'],
  ] as const;
  for (const [group, dates, key] of ordered)
    dates.forEach((date, index) => {
      const before = dates[index - 1];
      if (
        before !== undefined &&
        comparePartial(before, date) > 0 &&
        sortKey(before) > sortKey(date)
      )
        report(
          [group, index, key],
          `${date} stands after ${before}`,
          `put ${group} in order, oldest first`,
        );
    });
  return faults;
}

/** Every date of the facts with its place. */
function dated(facts: Facts): { path: PropertyKey[]; date: PartialDate }[] {
  return [
    ...(['published', 'occurred', 'discovered', 'disclosed'] as const).flatMap((key) =>
      facts[key] === undefined ? [] : [{ path: [key], date: facts[key] }],
    ),
    ...facts.status.map((entry, index) => ({
      path: ['status', index, 'since'],
      date: entry.since,
    })),
    ...facts.figures.map((figure, index) => ({
      path: ['figures', index, 'said'],
      date: figure.said,
    })),
    ...facts.amounts.map((amount, index) => ({
      path: ['amounts', index, 'said'],
      date: amount.said,
    })),
    ...facts.events.map((event, index) => ({ path: ['events', index, 'date'], date: event.date })),
    ...Object.entries(facts.sources).flatMap(([id, source]) =>
      source.published === undefined
        ? []
        : [{ path: ['sources', id, 'published'], date: source.published }],
    ),
  ];
}

/** Every value of the facts that names a source, with its place. */
export function sourced(facts: Facts): { path: PropertyKey[]; source: string }[] {
  return (['status', 'figures', 'amounts', 'events'] as const).flatMap((group) =>
    facts[group].map(({ source }, index) => ({ path: [group, index], source })),
  );
}
