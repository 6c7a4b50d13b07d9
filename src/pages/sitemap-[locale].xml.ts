import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { sitemapEntries, sitemapXml } from '../publish/sitemap.ts';
import { loadSite } from './_site.ts';

export const getStaticPaths = (async () => {
  const { keyed, library, languages } = await loadSite();
  return keyed(
    languages.map((language) => ({
      params: { locale: language.tag },
      props: { entries: sitemapEntries(language, languages, library) },
    })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(sitemapXml(props.entries), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
