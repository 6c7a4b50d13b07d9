import type { APIRoute } from 'astro';
import { sitemapIndexXml, sitemaps } from '../publish/sitemap.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { library, languages, place } = await loadSite();
  return new Response(sitemapIndexXml(sitemaps(languages, library), place), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
