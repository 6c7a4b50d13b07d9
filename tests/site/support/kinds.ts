import { companyIndex } from '../../../src/i18n/company-index.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { pageIds } from '../../../src/model/edition.ts';
import { isFromRecord } from '../../../src/model/company.ts';
import type { Library } from '../../../src/model/library.ts';
import { digests, isMonth, storiesIn } from '../../../src/model/digest.ts';
import { companyOccurrences } from '../../../src/model/occurrences.ts';
import { byEntries, recordListings, recordTopicKinds } from '../../../src/model/record-topics.ts';
import { listings, topicKinds } from '../../../src/model/topics.ts';

/** One address of each kind of page in a language, by kind, as paths from the host. */
export function kindsOfPages(language: Language, library: Library): Record<string, string> {
  const { tag, addresses, place } = language;
  const byKind = listings(library);
  const fullest = [...library.stories].sort(
    (a, b) => b.facts.events.length - a.facts.events.length,
  )[0];
  if (!fullest) throw new Error('There is no story');
  const [month, year] = [true, false].map(
    (months) =>
      digests(library.stories)
        .filter((digest) => isMonth(digest) === months)
        .sort((a, b) => storiesIn(b).length - storiesIn(a).length)[0]?.period ?? '',
  );
  const topics = topicKinds.flatMap((kind): [string, string][] => {
    const [listing] = byKind[kind].toSorted((a, b) => b.stories.length - a.stories.length);
    return [
      [`list of ${kind}`, addresses.topics(kind)],
      ...(listing ? [[kind, addresses.topic(listing.topic)] as [string, string]] : []),
    ];
  });
  return {
    home: addresses.home(),
    articles: addresses.section('articles'),
    story: addresses.article(fullest),
    companies: addresses.section('companies'),
    company: addresses.company(fullest.facts.companies[0] ?? ''),
    ...Object.fromEntries(topics),
    ...kindsOfRecord(language, library),
    archive: addresses.section('archive'),
    search: addresses.section('search'),
    feeds: addresses.section('feeds'),
    glossary: addresses.section('glossary'),
    advice: addresses.section('advice'),
    contribute: addresses.section('contribute'),
    news: addresses.section('news'),
    corrections: addresses.section('corrections'),
    digests: addresses.section('digests'),
    statistics: addresses.section('statistics'),
    offline: addresses.section('offline'),
    'digest of a month': addresses.digest(month ?? ''),
    'digest of a year': addresses.digest(year ?? ''),
    ...Object.fromEntries(pageIds.map((id) => [id, addresses.page(id)])),
    'not found': `${place.base}${tag}/404.html`,
  };
}

/** The kinds of pages of the public record, and of those that show it beside stories: the fullest. */
function kindsOfRecord(language: Language, library: Library): Record<string, string> {
  const { addresses } = language;
  const companies = Object.values(library.companies);
  const countOf = companyOccurrences(library);
  const entriesOf = ({ id }: { id: string }): number => countOf(id).entries;
  const fullest = companies.toSorted((a, b) => entriesOf(b) - entriesOf(a));
  const alone = fullest.find(isFromRecord);
  const beside = fullest.find(({ id }) => countOf(id).stories > 0);
  const [list] = byEntries(recordTopicKinds.flatMap((kind) => recordListings(library)[kind]));
  const [letter] = companyIndex(companies, language).sort(
    (a, b) => b.companies.length - a.companies.length,
  );
  return {
    'public record': addresses.section('record'),
    ...(list && { 'list of the record': addresses.recordList(list.topic, 1) }),
    ...(alone && { 'company of the record': addresses.company(alone.id) }),
    ...(beside && { 'company with stories and entries': addresses.company(beside.id) }),
    ...(letter && { 'companies of a letter': addresses.companiesOf(letter.letter) }),
  };
}
