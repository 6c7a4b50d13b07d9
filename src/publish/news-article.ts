import type { CorrectionComment, NewsArticle } from 'schema-dts';
import { absolute } from '../i18n/addresses.ts';
import type { Language } from '../i18n/language.ts';
import { plainText } from '../i18n/plain-text.ts';
import type { Library } from '../model/library.ts';
import { editionFor, type Story } from '../model/story.ts';
import { correctionsOf } from './corrections.ts';
import { proseLicence } from './licence.ts';
import { modifiedOn } from './modified.ts';
import { publisherOf } from './publisher.ts';
import { socialImage } from './social-image.ts';
import { currentObservation, organizations } from './subjects.ts';

/** The edition in a language, else the original, as schema.org describes news. */
export function newsArticle(
  story: Story,
  language: Language,
  languages: readonly Language[],
  library: Library,
): NewsArticle {
  const { facts } = story;
  const { addresses, place } = language;
  const edition = editionFor(story, language.tag);
  const url = absolute(addresses.article(story), place);
  const publisher = publisherOf(library.site, place);
  const mentions = [
    ...organizations(facts.via, language, library),
    ...currentObservation(story, language),
  ];
  const correction = corrections(story, language, library);
  const image = socialImage(story, language, library.site);
  return {
    '@type': 'NewsArticle',
    '@id': articleId(story, language),
    url,
    headline: language.typeset(edition.title),
    description: language.typeset(edition.description),
    inLanguage: language.tag,
    datePublished: facts.published,
    dateModified: modifiedOn(story, edition),
    ...(image && { image: image.url }),
    license: proseLicence,
    publisher,
    author: { '@id': publisher['@id'] },
    publishingPrinciples: absolute(addresses.page('method'), place),
    about: organizations(facts.companies, language, library),
    ...(mentions.length > 0 && { mentions }),
    // Titles and publishers stand on the page; here they would only delay its first screen.
    isBasedOn: Object.values(facts.sources).map(({ url }) => url),
    ...translations(story, language, languages),
    ...(edition.translator !== undefined && {
      translator: { '@type': 'Person', name: edition.translator },
    }),
    ...(correction.length > 0 && { correction }),
  };
}

/** Names an article in structured data; its address names the page. */
function articleId(story: Story, { addresses, place }: Language): string {
  return `${absolute(addresses.article(story), place)}#article`;
}

/** The original points to its translations, a translation to its original. */
function translations(
  story: Story,
  language: Language,
  languages: readonly Language[],
): Pick<NewsArticle, 'translationOfWork' | 'workTranslation'> {
  const isOriginal = ({ tag }: Language): boolean => tag === story.facts.original;
  const others = languages
    .filter((other) => other !== language && story.editions[other.tag] !== undefined)
    .filter((other) => isOriginal(language) || isOriginal(other))
    .map((other) => ({ '@id': articleId(story, other) }));
  if (others.length === 0) return {};
  return isOriginal(language) ? { workTranslation: others } : { translationOfWork: others };
}

function corrections(story: Story, language: Language, library: Library): CorrectionComment[] {
  return correctionsOf(story, editionFor(story, language.tag), language, library).map(
    ({ date, html }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: plainText(html),
    }),
  );
}
