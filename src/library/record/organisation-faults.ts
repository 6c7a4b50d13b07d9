import type { Company } from '../../model/company.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { Facts } from '../../model/facts.ts';
import type { Organisations, RecordList } from '../../model/record-files.ts';
import type { Fault } from '../fault.ts';
import { fileFault } from '../files.ts';
import type { YamlFile } from '../yaml.ts';
import { resemblances } from './resemblances.ts';
import { sameCounts } from './same-breach.ts';
import { decisionsIn, whomEntriesAreAbout } from './organisations.ts';

/** What the record may refer to. */
export interface AroundRecord {
  /** Those with a file of their own that could be read. */
  companies: readonly Company[];
  /** Ids of all of them. */
  companyIds: ReadonlySet<string>;
  /** Facts of every story that could be read, drafts too. */
  facts: ReadonlyMap<string, Facts>;
  /** Ids of all of them. */
  storyIds: ReadonlySet<string>;
  /** Ids of the stories that are built. */
  told: ReadonlySet<string>;
  today: PartialDate;
}

interface Read<T> {
  file: string;
  yaml: YamlFile;
  data: T;
}

type Said = Pick<Fault, 'rule' | 'message' | 'hint'> & Partial<Fault>;

/** What `organisations.yaml` decides twice, of entries or organisations that do not exist, or not at all. */
export function organisationFaults(
  { file, yaml, data }: Read<Organisations>,
  list: Read<RecordList>,
  around: AroundRecord,
): Fault[] {
  const faults: Fault[] = [];
  const report = (path: readonly PropertyKey[], said: Said): void => {
    faults.push(fileFault(file, { ...yaml.locate(path), ...said }));
  };
  const reportKey = (path: readonly PropertyKey[], said: Said): void => {
    faults.push(fileFault(file, { ...yaml.locateKey(path), ...said }));
  };
  const names = new Set(list.data.entries.map(({ Name }) => Name));
  const decided = new Set<string>();
  for (const { name, path } of decisionsIn(data)) {
    if (!names.has(name)) report(path, unknownEntry(name));
    else if (decided.has(name))
      report(path, {
        rule: 'schema',
        message: `“${name}” stands in this file twice`,
        hint: 'an entry is about one organisation, or unattributed: keep one',
      });
    decided.add(name);
  }
  list.data.entries.forEach(({ Name: name }, index) => {
    if (!decided.has(name))
      faults.push(
        fileFault(list.file, {
          ...list.yaml.locate(['entries', index, 'Name']),
          severity: 'warning',
          rule: 'undecided',
          message: `nobody has decided which organisation “${name}” is about`,
          hint: `write it in ${file}; to see what it may be: npm run record -- join`,
        }),
      );
  });
  for (const { entry, story } of sameCounts(list.data.entries, data, around.facts))
    faults.push(
      fileFault(list.file, {
        ...list.yaml.locate(['entries', list.data.entries.indexOf(entry), 'PwnCount']),
        severity: 'warning',
        rule: 'undecided',
        message: `“${entry.Name}” counts as many accounts as the story “${story}”, and nobody has decided that they are one breach`,
        hint: `if they are, write it in ${file}, under stories: ${story}`,
      }),
    );
  for (const id of Object.keys(data.companies))
    if (!around.companyIds.has(id))
      reportKey(['companies', id], {
        rule: 'reference',
        message: `there is no company “${id}”`,
        hint: `write content/companies/${id}.yaml, or put its entries under organisations:`,
      });
  const taken = takenIds(data, around.companies);
  for (const [id, message] of taken)
    reportKey(['organisations', id], {
      rule: 'address',
      message,
      hint: 'if they are one, put its entries under companies:, as “npm run record -- join” does where they share a domain; else give it another id',
    });
  for (const { id, company, by, shared } of resemblances(data, around.companies))
    if (!taken.some(([other]) => other === id))
      reportKey(['organisations', id], {
        severity: 'warning',
        rule: 'undecided',
        message: `“${id}” has the ${by} “${shared}” of the company “${company}”`,
        hint: `if they are one, put its entries under companies: ${company}; else give it another name`,
      });
  return [...faults, ...storyFaults({ file, yaml, data }, names, around)];
}

/** Ids of recorded organisations that lead to another organisation. */
function takenIds(
  { organisations }: Organisations,
  companies: readonly Company[],
): [id: string, message: string][] {
  const taken = new Map(
    companies.flatMap(({ id, formerIds }) => [id, ...formerIds].map((one) => [one, id] as const)),
  );
  const all = Object.entries(organisations);
  return all.flatMap(([id, { formerIds }]) => {
    const problems = [id, ...formerIds].flatMap((one): [string, string][] => {
      const company = taken.get(one);
      return company === undefined
        ? []
        : [[id, `“${one}” is the address of the company “${company}” already`]];
    });
    const former = formerIds.flatMap((one): [string, string][] =>
      all.some(
        ([other, { formerIds: others }]) => other === one || (other < id && others.includes(one)),
      )
        ? [[id, `“${one}” is the address of another organisation already`]]
        : [],
    );
    return [...problems, ...former];
  });
}

/** Stories that do not exist or are about somebody else, and entries that two stories tell. */
function storyFaults(
  { file, yaml, data }: Read<Organisations>,
  names: ReadonlySet<string>,
  { facts, storyIds }: AroundRecord,
): Fault[] {
  const about = whomEntriesAreAbout(data);
  const seen = new Set<string>();
  return Object.entries(data.stories).flatMap(([id, entries]) => {
    if (!storyIds.has(id))
      return [
        fileFault(file, {
          ...yaml.locateKey(['stories', id]),
          rule: 'reference',
          message: `there is no story “${id}”`,
          hint: `write content/articles/${id}/facts.yaml, or correct the id`,
        }),
      ];
    return entries.flatMap((name, index) => {
      const company = about.get(name)?.company;
      const story = facts.get(id);
      const involved = story && [...story.companies, ...story.via];
      const said = ((): Said | undefined => {
        if (!names.has(name)) return unknownEntry(name);
        if (seen.has(name))
          return {
            rule: 'schema',
            message: `“${name}” is told by two stories`,
            hint: 'keep the one that is about this breach',
          };
        if (involved && (company === undefined || !involved.includes(company)))
          return {
            rule: 'reference',
            message: `“${name}” is about ${company === undefined ? 'no organisation' : `“${company}”`}, and the story “${id}” is about ${involved.join(', ')}`,
            hint: 'correct the story, or the organisation of the entry',
          };
        return undefined;
      })();
      seen.add(name);
      return said ? [fileFault(file, { ...yaml.locate(['stories', id, index]), ...said })] : [];
    });
  });
}

function unknownEntry(name: string): Said {
  return {
    rule: 'reference',
    message: `there is no entry “${name}” in breaches.json`,
    hint: 'correct the name, or remove it',
  };
}
