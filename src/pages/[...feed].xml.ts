// Every feed and its archives, as Atom.
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { fileParam } from '../i18n/addresses.ts';
import { atomXml } from '../publish/feeds/atom.ts';
import { outlineOf } from '../publish/feeds/feed.ts';
import { feedFiles } from '../publish/feeds/feed-files.ts';
import { feedTypes } from '../publish/feeds/feed-types.ts';
import { fileResponse } from './_file.ts';
import { loadSite } from './_site.ts';

export const getStaticPaths = (async () => {
  const { keyed, library, languages, place } = await loadSite();
  return keyed(
    languages.flatMap((language) =>
      feedFiles('atom', language, library).map(({ address, feed }) => ({
        params: { feed: fileParam(address, place) },
        props: { feed },
      })),
    ),
    ({ feed }) => outlineOf(feed),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse(atomXml(props.feed), feedTypes.atom);
