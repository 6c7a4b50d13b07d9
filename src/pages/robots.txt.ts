import type { APIRoute } from 'astro';
import { robotsText } from '../publish/robots.ts';
import { fileResponse } from './_file.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const { place } = await loadSite();
  return fileResponse(robotsText(place), 'text/plain');
};
