import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { statisticsCharts } from '../../../model/statistics.ts';
import { chartFile } from '../../../publish/chart-file.ts';
import { loadSite } from '../../_site.ts';

export const getStaticPaths = (async () => {
  const { library } = await loadSite();
  return statisticsCharts.map((chart) => ({
    params: { chart },
    props: { text: chartFile(chart, library) },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
