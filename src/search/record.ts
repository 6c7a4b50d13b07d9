import type { CustomRecord } from 'pagefind';
import type { Language } from '../i18n/language.ts';
import { typeset } from '../i18n/typography.ts';
import { sortKey } from '../model/dates.ts';
import type { Library } from '../model/library.ts';
import { currentCount, editionFor, latestDevelopment, type Story } from '../model/story.ts';
import { topicKinds, topicsOf } from '../model/topics.ts';
import { factLine } from '../i18n/fact-line.ts';
import { fold } from './fold.ts';
import { companyWords, factsWords, proseWords } from './indexed-words.ts';

/**
 * A story as Pagefind indexes it for the readers of a language. Its words are folded; what the
 * page shows stands in `meta` as pages write it. Filters hold codes, whose words stand on the page. The
 * address has no base path: Pagefind puts that of the page before it, so that the index is the
 * same wherever the site lives. A story without an edition in the language is indexed with its
 * original prose and with its facts in the reader's words.
 */
export function searchRecord(story: Story, language: Language, library: Library): CustomRecord {
  const { facts } = story;
  const edition = editionFor(story, language.tag);
  const foreign = edition.locale !== language.tag;
  const involved = [...facts.companies, ...facts.via];
  const names = involved.flatMap((id) => {
    const company = library.companies[id];
    return company ? companyWords(company, language) : [];
  });
  const topics = topicsOf(story, library);
  const { tag, place, addresses } = language;
  const content = [
    edition.title,
    edition.description,
    ...names,
    // What every story is about, in all its synonyms: a search for one must not leave out the others.
    language.words('search.everyStory'),
    ...factsWords(story, edition, language, library),
    proseWords(edition),
  ];
  return {
    url: addresses.article(story).slice(place.base.length - 1),
    language: tag.toLowerCase(),
    content: content.map((text) => fold(tag, text)).join('\n'),
    meta: {
      title: fold(tag, edition.title),
      names: fold(tag, names.join(', ')),
      heading: typeset(edition.locale, edition.title),
      description: typeset(edition.locale, edition.description),
      fact: factLine(story, language),
      ...(foreign && { lang: edition.locale }),
    },
    filters: {
      company: involved,
      ...Object.fromEntries(
        topicKinds.map((kind) => [
          kind,
          topics.filter((topic) => topic.kind === kind).map(({ code }) => code),
        ]),
      ),
    },
    sort: {
      date: sortKey(facts.disclosed),
      development: sortKey(latestDevelopment(story)),
      people: String(currentCount(story)),
    },
  };
}
