import type { Language } from '../../../src/i18n/language.ts';
import type { MadeLocale } from '../corpus/make-editions.ts';
import type { MadeStory } from '../corpus/make-story.ts';

/**
 * An edition as other generators read it: Markdown with front matter, its figures, sums and dates
 * written out in the words of our pages, its sources as links.
 */
export function markdownOf(
  { id, company, facts, editions }: MadeStory,
  language: Language,
): string {
  const { matter, prose } = editions[language.tag as MadeLocale];
  const front = {
    title: matter.title,
    description: matter.description,
    date: facts.published,
    id,
    companies: [company.name],
    companyId: company.id,
    sector: company.sector,
    country: company.country,
    dataTypes: facts.dataTypes,
  };
  const head = Object.entries(front).map(([key, value]) =>
    key === 'date' ? `${key}: ${facts.published}` : `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${head.join('\n')}\n---\n\n${plain(prose, facts, language)}\n`;
}

/** The words of an edition and no marks: what an index of words is made from. */
export function plainTextOf({ facts, editions }: MadeStory, language: Language): string {
  const { matter, prose } = editions[language.tag as MadeLocale];
  return `${matter.description}\n${plain(prose, facts, language)}`
    .replaceAll(/ \[\d+\]\([^)]*\)/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/^(?:## |- )/gm, '')
    .replaceAll('`', '');
}

function plain(prose: string, facts: MadeStory['facts'], language: Language): string {
  const { numbers, calendar, words, tag } = language;
  const written = <T extends { id: string }>(
    list: readonly T[],
    id: string,
    write: (entry: T) => string,
  ): string => {
    const entry = list.find((one) => one.id === id);
    if (!entry) throw new Error(`The story has no “${id}”`);
    return write(entry);
  };
  return prose
    .replaceAll(/<Count of="([^"]*)" \/>/g, (_, id: string) =>
      written(facts.figures, id, numbers.count),
    )
    .replaceAll(/<Amount of="([^"]*)" \/>/g, (_, id: string) =>
      written(facts.amounts, id, numbers.money),
    )
    .replaceAll(/<Day of="([^"]*)" \/>/g, (_, id: string) =>
      written(facts.events, id, ({ date }) => calendar.date(date)),
    )
    .replaceAll(/<Cite source="([^"]*)" \/>/g, (_, id: string) => {
      const number = Object.keys(facts.sources).indexOf(id) + 1;
      return ` [${number}](${facts.sources[id]?.url ?? ''})`;
    })
    .replaceAll(/<Update event="([^"]*)">\n/g, (_, id: string) =>
      written(
        facts.events,
        id,
        ({ date, kind }) => `## ${calendar.date(date)}: ${words(`eventKinds.${kind}`)}\n\n`,
      ),
    )
    .replaceAll(
      /<Correction date="([^"]*)">\n/g,
      (_, date: string) => `## ${calendar.date(date)}\n\n`,
    )
    .replaceAll(/\n<\/(?:Update|Correction)>/g, '')
    .replaceAll(/\(company:([^)]*)\)/g, (_, id: string) => `(/${tag}/companies/${id}/)`);
}
