import { absolute } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import type { PartialDate } from '../../model/dates.ts';
import type { EventKind } from '../../model/vocabulary.ts';
import type { Facts } from '../../model/facts.ts';
import { currentFigure } from '../../model/ledger.ts';
import { recordsOfStory } from '../../model/record-of.ts';
import type { PublicRecord } from '../../model/record.ts';
import { latestDevelopment, statusOf, type Story } from '../../model/story.ts';
import { latest, modifiedOn } from '../modified.ts';
import { unsourced, type StoryData } from './story-data.ts';

/** The facts of a story as open data. */
export function storyFacts(
  story: Story,
  languages: readonly Language[],
  record: PublicRecord,
): StoryData {
  const { facts } = story;
  const figure = currentFigure(facts.figures);
  return {
    id: story.id,
    companies: facts.companies,
    via: facts.via,
    original: facts.original,
    published: facts.published,
    status: statusOf(story),
    ...(facts.occurred !== undefined && { occurred: facts.occurred }),
    ...(facts.discovered !== undefined && { discovered: facts.discovered }),
    disclosed: facts.disclosed,
    action: facts.action,
    dataTypes: facts.dataTypes,
    notExposed: facts.notExposed,
    ...(figure && { currentFigure: figure.id }),
    records: recordsOfStory(story.id, record).map(({ id }) => id),
    statuses: facts.status,
    figures: facts.figures.map((one) => ({ ...one, ...qualified(one), part: one.part ?? false })),
    amounts: facts.amounts.map((one) => ({ ...one, ...qualified(one) })),
    events: facts.events,
    provenance: provenance(story),
    sources: Object.entries(facts.sources).map(([id, source]) => ({
      id,
      url: source.url,
      title: source.title,
      publisher: source.publisher,
      ...(source.published !== undefined && { published: source.published }),
      language: source.language,
      primary: source.primary,
      copy: source.copy !== undefined && source.copy !== false,
      ...(typeof source.copy === 'string' && { copiedBy: source.copy }),
    })),
    labels: labels(story, languages),
    editions: editions(story, languages),
  };
}

function qualified(said: {
  atLeast?: boolean | undefined;
  atMost?: boolean | undefined;
  about?: boolean | undefined;
}): { atLeast: boolean; atMost: boolean; about: boolean } {
  return {
    atLeast: said.atLeast ?? false,
    atMost: said.atMost ?? false,
    about: said.about ?? false,
  };
}

/** Events that tell of a date, where they bear it. */
const eventsOf: Readonly<Record<'occurred' | 'discovered' | 'disclosed', readonly EventKind[]>> = {
  occurred: ['intrusion'],
  discovered: ['detected'],
  disclosed: ['claimed', 'offered', 'published', 'reported', 'disclosed', 'confirmed', 'statement'],
};

function provenance(story: Story): StoryData['provenance'] {
  const { facts } = story;
  return unsourced
    .filter((of) => {
      const value = facts[of];
      return value !== undefined && value.length > 0 && value !== 'unknown';
    })
    .map((of) => {
      const events = Object.hasOwn(eventsOf, of)
        ? facts.events.filter(
            ({ kind, date }) =>
              date === facts[of] && eventsOf[of as keyof typeof eventsOf].includes(kind),
          )
        : [];
      const sources = [...new Set(events.map(({ source }) => source))];
      return sources.length > 0
        ? { of, sources, asOf: saidBy(sources, facts) ?? events[0]?.date ?? facts.disclosed }
        : { of, sources: Object.keys(facts.sources), asOf: latestDevelopment(story) };
    });
}

/** Date of the last of some sources, if one bears a date. */
function saidBy(sources: readonly string[], facts: Facts): PartialDate | undefined {
  const [first, ...others] = sources.flatMap((id) => facts.sources[id]?.published ?? []);
  return first === undefined ? undefined : latest([first, ...others]);
}

function labels({ editions, facts }: Story, languages: readonly Language[]): StoryData['labels'] {
  const known = [...facts.figures, ...facts.amounts].map(({ id }) => id);
  return known.flatMap((of) =>
    languages.flatMap(({ tag, typeset }) => {
      const edition = editions[tag];
      const text = edition?.figures[of] ?? edition?.amounts[of];
      return text === undefined ? [] : [{ of, language: tag, text: typeset(text) }];
    }),
  );
}

function editions(story: Story, languages: readonly Language[]): StoryData['editions'] {
  return languages.flatMap(({ tag, typeset, addresses, place }) => {
    const edition = story.editions[tag];
    return edition
      ? [
          {
            language: tag,
            title: typeset(edition.title),
            description: typeset(edition.description),
            url: absolute(addresses.article(story), place),
            modified: modifiedOn(story, edition),
            ...(edition.translator !== undefined && { translator: edition.translator }),
          },
        ]
      : [];
  });
}
