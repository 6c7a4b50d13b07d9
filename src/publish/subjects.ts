import type { Observation, Organization } from 'schema-dts';
import type { Language } from '../i18n/language.ts';
import { currentFigure } from '../model/ledger.ts';
import type { Library } from '../model/library.ts';
import type { Story } from '../model/story.ts';

/** Organisations by id; their address is that of their domain. */
export function organizations(
  ids: readonly string[],
  language: Language,
  { companies }: Library,
): Organization[] {
  return ids.flatMap((id) => {
    const company = companies[id];
    if (!company) return [];
    const [domain] = company.domains;
    return {
      '@type': 'Organization',
      name: language.company(company),
      ...(domain !== undefined && { url: `https://${domain}/` }),
    };
  });
}

/** The figure that stands, as a number that a machine can read. */
export function currentObservation({ facts }: Story, { words, numbers }: Language): Observation[] {
  const figure = currentFigure(facts.figures);
  return figure
    ? [
        {
          '@type': 'Observation',
          name: numbers.quantity(figure),
          description: words(`bases.${figure.basis}`),
          value: figure.count,
          unitText: words(`unitNames.${figure.unit}`),
          observationDate: figure.said,
        },
      ]
    : [];
}
