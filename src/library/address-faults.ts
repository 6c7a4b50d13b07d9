import type { Company } from '../model/company.ts';
import type { Fault } from './fault.ts';
import type { FactsFile, EditionFile } from './read-story.ts';
import type { WithdrawnFile } from './read-withdrawn.ts';
import type { YamlFile } from './yaml.ts';

/** An address taken by something, and the place where it says so. */
interface Claim {
  slug: string;
  file: string;
  yaml: YamlFile | undefined;
  path: readonly PropertyKey[];
  owner: string;
}

/** Two pages with one address, in any language. */
export function addressFaults(
  stories: readonly { id: string; facts: FactsFile; editions: readonly EditionFile[] }[],
  companies: readonly { company: Company; file: string; yaml: YamlFile }[],
  locales: readonly string[],
  withdrawn: WithdrawnFile | undefined,
): Fault[] {
  const faults = collisions(
    companies.flatMap(({ company: { id, formerIds }, file, yaml }) => [
      { slug: id, file, yaml, path: [], owner: id },
      ...formerIds.map((slug, index) => ({
        slug,
        file,
        yaml,
        path: ['formerIds', index],
        owner: id,
      })),
    ]),
    'company',
  );
  for (const locale of locales)
    faults.push(
      ...collisions(
        [
          ...stories.flatMap(({ id, facts, editions }) => {
            const read = editions.find((edition) => edition.locale === locale);
            const { file, yaml } = read ?? facts;
            const slug = read?.edition?.slug;
            return [
              { slug: slug ?? id, file, yaml, path: slug === undefined ? [] : ['slug'], owner: id },
              ...(read?.edition?.aliases ?? []).map((alias, index) => ({
                slug: alias,
                file,
                yaml,
                path: ['aliases', index],
                owner: id,
              })),
            ];
          }),
          ...withdrawnClaims(withdrawn, locale),
        ],
        'article',
      ),
    );
  return faults;
}

/** The addresses at which it says that a story was withdrawn. */
function withdrawnClaims(withdrawn: WithdrawnFile | undefined, locale: string): Claim[] {
  if (!withdrawn) return [];
  const { stories, file, yaml } = withdrawn;
  return stories.flatMap(({ id, editions }) =>
    (editions[locale] ?? []).map((slug, index) => ({
      slug,
      file,
      yaml,
      path: [id, 'editions', locale, index],
      owner: id,
    })),
  );
}

function collisions(claims: readonly Claim[], what: string): Fault[] {
  const taken = new Map<string, Claim>();
  const faults: Fault[] = [];
  for (const claim of claims) {
    const first = taken.get(claim.slug);
    if (!first) {
      taken.set(claim.slug, claim);
      continue;
    }
    // Blame the one that chose its address rather than the one whose id it is.
    const [blamed, other] =
      claim.path.length === 0 && first.path.length > 0 ? [first, claim] : [claim, first];
    faults.push({
      file: blamed.file,
      ...(blamed.yaml?.locate(blamed.path) ?? { line: 1, column: 1 }),
      severity: 'error',
      rule: 'address',
      message: `“${claim.slug}” is the address of the ${what} “${other.owner}” already`,
      hint: 'choose another slug, alias or id',
    });
  }
  return faults;
}
