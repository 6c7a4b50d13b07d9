// Every feed and its archives, as JSON Feed.
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { fileParam } from '../i18n/addresses.ts';
import { outlineOf } from '../publish/feeds/feed.ts';
import { feedFiles } from '../publish/feeds/feed-files.ts';
import { feedTypes } from '../publish/feeds/feed-types.ts';
import { jsonFeed } from '../publish/feeds/json-feed.ts';
import { fileResponse } from './_file.ts';
import { loadSite } from './_site.ts';

export const getStaticPaths = (async () => {
  const { keyed, library, languages, place } = await loadSite();
  return keyed(
    languages.flatMap((language) =>
      feedFiles('json', language, library).map(({ address, feed }) => ({
        params: { feed: fileParam(address, place) },
        props: { feed },
      })),
    ),
    ({ feed }) => outlineOf(feed),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse(jsonFeed(props.feed), feedTypes.json);
