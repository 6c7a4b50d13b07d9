import { h } from 'hastscript';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { absolute } from '../../i18n/addresses.ts';
import { digestLine, saidFigure } from '../../i18n/digest-line.ts';
import { factLine } from '../../i18n/fact-line.ts';
import type { Language } from '../../i18n/language.ts';
import { typeset } from '../../i18n/typography.ts';
import { dayAfter, digests, isFinished, isMonth, type Digest } from '../../model/digest.ts';
import type { Library } from '../../model/library.ts';
import { later } from '../../model/reads.ts';
import { editionFor, type Story } from '../../model/story.ts';
import { entryIds } from './entry-ids.ts';
import type { FeedEntry } from './entry.ts';
import { timestamp } from '../modified.ts';

/**
 * An entry for the digest of each month that is over. It bears the day after its month, so that
 * stories about old breaches do not come with a dozen new digests.
 */
export function digestEntries(language: Language, library: Library): FeedEntry[] {
  const { stories } = library;
  return digests(stories)
    .filter((digest) => isMonth(digest) && isFinished(digest, stories))
    .map((digest) => entryOf(digest, language, library));
}

function entryOf(digest: Digest, language: Language, { companies, site }: Library): FeedEntry {
  const { addresses, place, words, calendar } = language;
  const day = timestamp(dayAfter(digest.period));
  return {
    id: entryIds(language, site).digest(digest.period),
    inFull: true,
    source: [digest, language],
    write: later(() => {
      const summary = digestLine(digest, language, companies);
      return {
        language: language.tag,
        url: absolute(addresses.digest(digest.period), place),
        title: words('digest.title', { period: calendar.date(digest.period) }),
        summary,
        html: toHtml(
          h('div', { lang: language.tag, dir: language.dir }, [
            h('p', summary),
            ...sections(digest, language),
          ]),
        ),
      };
    }),
    published: day,
    updated: day,
    appeared: day,
    happened: day,
  };
}

function sections(digest: Digest, language: Language): Element[] {
  const { words, numbers, calendar } = language;
  const { disclosed, moves, developments, sums } = digest;
  const link = (story: Story): Element => storyLink(story, language);
  return [
    section(
      words('digest.sections.disclosed'),
      disclosed.map((story) => [link(story), h('br'), factLine(story, language)]),
    ),
    section(
      words('digest.sections.figures'),
      moves.map(({ story, ledger }) => [
        link(story),
        ...ledger.flatMap((figure) => [
          h('br'),
          `${calendar.date(figure.said)} · ${saidFigure(figure, language)}`,
        ]),
      ]),
    ),
    section(
      words('digest.sections.developments'),
      developments.map(({ story, changes }) => [
        link(story),
        ...changes.flatMap((change) => [
          h('br'),
          `${calendar.date(change.date)} · ${
            change.kind === 'event'
              ? words(`eventKinds.${change.event.kind}`)
              : words('digest.status', {
                  status: words(`statuses.${change.status}`),
                  before: words(`statuses.${change.before}`),
                })
          }`,
        ]),
      ]),
    ),
    section(
      words('digest.sections.sums'),
      sums.map(({ amount, stories }) => [
        h('strong', numbers.sum(amount)),
        ` ${words(`amountKinds.${amount.kind}`)}`,
        ...stories.flatMap((story) => [h('br'), link(story)]),
      ]),
    ),
  ].flat();
}

function section(title: string, items: readonly (Element | string)[][]): Element[] {
  return items.length === 0
    ? []
    : [
        h('h2', title),
        h(
          'ul',
          items.map((item) => h('li', item)),
        ),
      ];
}

function storyLink(story: Story, { tag, addresses, place }: Language): Element {
  const { locale, title } = editionFor(story, tag);
  return h(
    'a',
    {
      href: absolute(addresses.article(story), place),
      ...(locale !== tag && { lang: locale }),
    },
    typeset(locale, title),
  );
}
