import type { Language } from '../../../src/i18n/language.ts';
import { pageIds } from '../../../src/model/edition.ts';
import type { Library } from '../../../src/model/library.ts';
import { digests, isMonth, storiesIn } from '../../../src/model/digest.ts';
import { listings, topicKinds } from '../../../src/model/topics.ts';

/** One address of each kind of page in a language, by kind, as paths from the host. */
export function kindsOfPages(
  { tag, addresses, place }: Language,
  library: Library,
): Record<string, string> {
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
