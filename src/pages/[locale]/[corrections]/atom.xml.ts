import type { APIRoute, GetStaticPaths } from 'astro';
import { routeParams } from '../../../i18n/addresses.ts';
import { correctionsFeedPage as page } from '../../../publish/feed-pages.ts';
import { addressOf } from '../../../publish/site-page.ts';
import { atomResponse, type FeedProps } from '../../_feeds.ts';
import { loadSite } from '../../_site.ts';

export const getStaticPaths = (async () => {
  const { library, languages, place } = await loadSite();
  return languages.map((language) => ({
    params: routeParams(addressOf(page, language), place, ['locale', 'corrections']),
    props: { page, language, library } satisfies FeedProps,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = ({ props }) => atomResponse(props);
