import type { APIRoute } from 'astro';
import { robotsText } from '../publish/robots.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { place } = await loadSite();
  return new Response(robotsText(place), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
