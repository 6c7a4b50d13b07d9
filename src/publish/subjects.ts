import type { Observation, Organization, WebPage } from 'schema-dts';
import type { Language } from '../i18n/language.ts';
import type { Source } from '../model/facts.ts';
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

/** A source as a work that the story cites. */
export function citation(source: Source): WebPage {
  return {
    '@type': 'WebPage',
    url: source.url,
    name: source.title,
    inLanguage: source.language,
    publisher: { '@type': 'Organization', name: source.publisher },
    ...(source.published !== undefined && { datePublished: source.published }),
  };
}
