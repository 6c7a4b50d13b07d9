import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { sitemaps, sitemapXml } from '../publish/sitemap.ts';
import { fileResponse } from './_file.ts';
import { loadSite } from './_site.ts';

export const getStaticPaths = (async () => {
  const { keyed, library, languages } = await loadSite();
  return keyed(
    sitemaps(languages, library).map(({ name, entries }) => ({
      params: { name },
      props: { entries },
    })),
    ({ entries }) => [JSON.stringify(entries)],
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse(sitemapXml(props), 'application/xml');
