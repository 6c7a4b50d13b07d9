import type { Company } from '../../model/company.ts';
import type { Organisations, RecordEntry } from '../../model/record-files.ts';
import { nearTo } from './near.ts';
import { idFor, nameInTitle } from './names.ts';
import { decisionsIn } from './organisations.ts';
import { resemblances } from './resemblances.ts';

/** What the command makes of an entry of which nobody has decided whom it is about. */
export interface Joined {
  entry: RecordEntry;
  /** `company`, `organisation`: one that is known has its domain. `new`: nobody has. */
  is: 'company' | 'organisation' | 'new' | 'undecided';
  /** The organisation; none where it is undecided. */
  id?: string;
  /** Organisations that it may be about. */
  near: readonly string[];
}

/** An organisation of the record that has a file of its own by now. */
export interface Moved {
  from: string;
  company: string;
}

/**
 * Decides what is certain and nothing else: an entry is about who has its domain; a domain that nobody
 * has, under a name like no other, makes a new organisation. The rest is for a person, since a wrong
 * join is worse than none. Organisations that share a domain with a company become that company.
 */
export function join(
  entries: readonly RecordEntry[],
  organisations: Organisations,
  companies: readonly Company[],
): { organisations: Organisations; joined: Joined[]; moved: Moved[] } {
  const next = structuredClone(organisations);
  const moved = moveToCompanies(next, companies);
  const decided = new Set(decisionsIn(next).map(({ name }) => name));
  const joined = entries
    .filter(({ Name }) => !decided.has(Name))
    .map((entry): Joined => {
      const { Name: name, Title: title, Domain: domain } = entry;
      const company = companies.find(
        ({ domains }) => domain !== undefined && domains.includes(domain),
      );
      if (company) {
        (next.companies[company.id] ??= []).push(name);
        return { entry, is: 'company', id: company.id, near: [] };
      }
      const known = Object.entries(next.organisations).find(
        ([, { domains }]) => domain !== undefined && domains.includes(domain),
      );
      if (known) {
        known[1].records.push(name);
        return { entry, is: 'organisation', id: known[0], near: [] };
      }
      const near = nearTo(entry, next, companies);
      const id = idFor(nameInTitle(title)) || idFor(name);
      if (domain === undefined || near.length > 0 || isTaken(id, next, companies))
        return { entry, is: 'undecided', near };
      next.organisations[id] = {
        name: nameInTitle(title),
        domains: [domain],
        aliases: [],
        formerNames: [],
        formerIds: [],
        records: [name],
      };
      return { entry, is: 'new', id, near };
    });
  return { organisations: next, joined, moved };
}

/** Takes entries that the list no longer has out of every decision. */
export function without(organisations: Organisations, names: ReadonlySet<string>): Organisations {
  const kept = (entries: readonly string[]): string[] => entries.filter((name) => !names.has(name));
  const keptBy = (lists: Readonly<Record<string, readonly string[]>>): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(lists)
        .map(([id, entries]) => [id, kept(entries)] as const)
        .filter(([, entries]) => entries.length > 0),
    );
  return {
    companies: keptBy(organisations.companies),
    organisations: Object.fromEntries(
      Object.entries(organisations.organisations)
        .map(([id, one]) => [id, { ...one, records: kept(one.records) }] as const)
        .filter(([, { records }]) => records.length > 0),
    ),
    unattributed: kept(organisations.unattributed),
    stories: keptBy(organisations.stories),
  };
}

/** A name or an id alone is no proof: there are companies of one name in two countries. */
function moveToCompanies(next: Organisations, companies: readonly Company[]): Moved[] {
  const moved: Moved[] = [];
  for (const { id: from, company, by } of resemblances(next, companies)) {
    const organisation = next.organisations[from];
    if (by !== 'domain' || !organisation || moved.some((one) => one.from === from)) continue;
    (next.companies[company] ??= []).push(...organisation.records);
    moved.push({ from, company });
  }
  next.organisations = Object.fromEntries(
    Object.entries(next.organisations).filter(([id]) => !moved.some(({ from }) => from === id)),
  );
  return moved;
}

function isTaken(
  id: string,
  { organisations }: Organisations,
  companies: readonly Company[],
): boolean {
  return (
    Object.hasOwn(organisations, id) ||
    Object.values(organisations).some(({ formerIds }) => formerIds.includes(id)) ||
    companies.some((company) => company.id === id || company.formerIds.includes(id))
  );
}
