import type { APIRoute } from 'astro';
import { sitemapIndexXml, sitemaps } from '../publish/sitemap.ts';
import { fileResponse } from './_file.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { library, languages, place } = await loadSite();
  return fileResponse(sitemapIndexXml(sitemaps(languages, library), place), 'application/xml');
};
