import type { CustomRecord } from 'pagefind';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';
import { editionFor, type Story } from '../model/story.ts';
import { topicKinds, topicsOf } from '../model/topics.ts';
import { factLine } from '../i18n/fact-line.ts';
import { contentOf } from './content-parts.ts';
import { fold } from './fold.ts';
import { companyWords, factsWords } from './indexed-words.ts';
import { toldText } from './told-text.ts';

/**
 * A story as Pagefind indexes it for the readers of a language. What readers see is indexed as they
 * see it, so that a passage of it can be shown; the rest is folded. Filters hold codes, whose words
 * stand on the page. The address has no base path: Pagefind puts that of the page before it, so that
 * the index is the same wherever the site lives. A story without an edition in the language is
 * indexed with its original prose and with its facts in the reader's words.
 * @param languages every language of the site: one of them is that of the prose
 */
export function searchRecord(
  story: Story,
  language: Language,
  library: Library,
  languages: readonly Language[],
): CustomRecord {
  const { facts } = story;
  const edition = editionFor(story, language.tag);
  const prose = languages.find((one) => one.tag === edition.locale) ?? language;
  const involved = [...facts.companies, ...facts.via];
  const names = involved.flatMap((id) => {
    const company = library.companies[id];
    return company ? companyWords(company, language) : [];
  });
  const topics = topicsOf(story, library);
  const { tag, place, addresses } = language;
  const told = toldText(story, edition, prose, language, library);
  return {
    url: addresses.article(story).slice(place.base.length - 1),
    language: tag.toLowerCase(),
    content: contentOf(
      tag,
      [told.title, told.description, told.prose],
      [
        // What every story is about, in all its synonyms: a search for one must not leave out the others.
        language.words('search.everyStory'),
        ...names,
        ...factsWords(story, edition, language, library),
      ],
    ),
    meta: {
      title: fold(tag, edition.title),
      names: fold(tag, names.join(', ')),
      fact: factLine(story, language),
      ...(prose !== language && { lang: edition.locale }),
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
  };
}
