import type { Company } from '../../model/company.ts';
import type { RecordedBreach } from '../../model/record.ts';
import type { Organisations } from '../../model/record-files.ts';

/** Whom each entry is about and which story tells it, by the entry's name. */
export function whomEntriesAreAbout({
  companies,
  organisations,
  stories,
}: Organisations): Map<string, Pick<RecordedBreach, 'company' | 'story'>> {
  const about = new Map<string, Pick<RecordedBreach, 'company' | 'story'>>();
  for (const [company, names] of [
    ...Object.entries(companies),
    ...Object.entries(organisations).map(([id, { records }]) => [id, records] as const),
  ])
    for (const name of names) about.set(name, { company });
  for (const [story, names] of Object.entries(stories))
    for (const name of names) about.set(name, { ...about.get(name), story });
  return about;
}

/** The companies that nothing but the record tells of. */
export function recordedCompanies({ organisations }: Organisations): Company[] {
  return Object.entries(organisations).map(
    ([id, { name, domains, aliases, formerNames, formerIds }]) => ({
      id,
      name,
      domains,
      aliases,
      formerNames,
      formerIds,
      names: {},
    }),
  );
}

/** Every decision of the file: which entry, and where it says so. */
export function decisionsIn({
  companies,
  organisations,
  unattributed,
}: Organisations): { name: string; path: PropertyKey[] }[] {
  return [
    ...Object.entries(companies).flatMap(([id, names]) =>
      names.map((name, index) => ({ name, path: ['companies', id, index] })),
    ),
    ...Object.entries(organisations).flatMap(([id, { records }]) =>
      records.map((name, index) => ({ name, path: ['organisations', id, 'records', index] })),
    ),
    ...unattributed.map((name, index) => ({ name, path: ['unattributed', index] })),
  ];
}
