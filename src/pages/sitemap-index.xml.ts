import type { APIRoute } from 'astro';
import { sitemapIndexXml } from '../publish/sitemap.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { library, languages } = await loadSite();
  return new Response(sitemapIndexXml(languages, library), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
