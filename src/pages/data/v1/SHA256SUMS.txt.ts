import type { APIRoute } from 'astro';
import { dataFiles } from '../../../publish/data/data-files.ts';
import { fileResponse } from '../../_file.ts';
import { loadSite } from '../../_site.ts';

export const GET: APIRoute = async () => {
  const { library, place } = await loadSite();
  const sums = dataFiles(library, place).find(({ path }) => path === 'SHA256SUMS.txt');
  return fileResponse(sums?.content() ?? '', 'text/plain');
};
