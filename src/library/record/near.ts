import type { Company } from '../../model/company.ts';
import type { Organisations, RecordEntry } from '../../model/record-files.ts';
import { nameInTitle, plainName } from './names.ts';
import { namesOf } from './resemblances.ts';

/** Names shorter than this begin too many others by chance. */
const tellingLength = 5;

/** Parts of a domain that say nothing of whose it is. */
const common = new Set(['www', 'forum', 'forums', 'dev', 'shop', 'mail']);

/** Ids of organisations that an entry may be about: theirs is a name or a domain much like its own. */
export function nearTo(
  entry: RecordEntry,
  { organisations }: Organisations,
  companies: readonly Company[],
): string[] {
  const known = [
    ...companies.map((company) => [company.id, company] as const),
    ...Object.entries(organisations),
  ];
  const names = [nameInTitle(entry.Title), entry.Name].map(plainName);
  return known
    .filter(
      ([, one]) =>
        namesOf(one).some((name) => names.some((other) => alike(plainName(name), other))) ||
        one.domains.some((domain) => entry.Domain !== undefined && related(domain, entry.Domain)),
    )
    .map(([id]) => id);
}

/** One is the other, or begins it: *Adobe* and *Adobe Forums*. */
function alike(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short === long || (short.length >= tellingLength && long.startsWith(short));
}

/** One lies below the other, or both bear one name: *shop.acme.com* and *acme.com*, *acme.fr*. */
function related(a: string, b: string): boolean {
  if (a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) return true;
  const label = labelOf(a);
  return label.length >= tellingLength - 1 && label === labelOf(b);
}

function labelOf(domain: string): string {
  return domain.split('.').find((part) => !common.has(part)) ?? domain;
}
