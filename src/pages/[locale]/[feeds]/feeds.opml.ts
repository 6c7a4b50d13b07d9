import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { routeParams } from '../../../i18n/addresses.ts';
import { feedList } from '../../../publish/feeds/opml.ts';
import { fileResponse } from '../../_file.ts';
import { loadSite } from '../../_site.ts';

export const getStaticPaths = (async () => {
  const { keyed, library, languages, place } = await loadSite();
  return keyed(
    languages.map((language) => ({
      params: routeParams(language.addresses.section('feeds'), place, ['locale', 'feeds']),
      props: { text: feedList(language, library) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse(props.text, 'text/x-opml');
