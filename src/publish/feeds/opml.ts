import { x } from 'xastscript';
import { absolute } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/language.ts';
import type { Library } from '../../model/library.ts';
import { xmlDocument } from '../xml.ts';
import { feedOf } from './feed.ts';
import { feedGroups } from './feed-groups.ts';
import { homeFeedPage } from './feed-pages.ts';

/**
 * The feeds of a language as OPML 2.0 (http://opml.org/spec2.opml), which feed readers import: a
 * folder for each group. In Atom, which all of them read; the format calls every feed “rss”.
 */
export function feedList(language: Language, library: Library): string {
  const { place, words, tag } = language;
  const { site } = library;
  const [everything] = feedOf(homeFeedPage, language, library);
  return xmlDocument(
    x('opml', { version: '2.0' }, [
      x('head', [
        x('title', words('feeds.titleOf', { subject: words('feeds.title'), site: site.name })),
        x('dateModified', new Date(everything.updated).toUTCString()),
        x('ownerName', site.publisher.name),
        x('ownerId', everything.author.url),
        x('docs', 'http://opml.org/spec2.opml'),
      ]),
      x(
        'body',
        feedGroups(language, library).map(({ title, feeds }) =>
          x(
            'outline',
            { text: title },
            feeds.map(({ name, page, atom }) =>
              x('outline', {
                type: 'rss',
                text: name,
                title: name,
                language: tag,
                xmlUrl: absolute(atom, place),
                htmlUrl: absolute(page, place),
              }),
            ),
          ),
        ),
      ),
    ]),
  );
}
