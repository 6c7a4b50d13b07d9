import type { APIRoute, GetStaticPaths } from 'astro';
import { routeParams } from '../../i18n/addresses.ts';
import { atomResponse, type FeedProps } from '../_feeds.ts';
import { loadSite } from '../_site.ts';

export const getStaticPaths = (async () => {
  const { library, languages, place } = await loadSite();
  return languages.map((language) => ({
    params: routeParams(language.addresses.home(), place, ['locale']),
    props: { page: { kind: 'home' }, language, library } satisfies FeedProps,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<FeedProps> = ({ props }) => atomResponse(props);
