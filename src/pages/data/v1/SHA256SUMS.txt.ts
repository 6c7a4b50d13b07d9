import type { APIRoute } from 'astro';
import { dataFiles } from '../../../publish/data/data-files.ts';
import { loadSite } from '../../_site.ts';

export const GET: APIRoute = async () => {
  const { library, place } = await loadSite();
  const sums = dataFiles(library, place).find(({ path }) => path === 'SHA256SUMS.txt');
  return new Response(sums?.content(), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
