import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { recordCharts, statisticsCharts } from '../../../model/statistics.ts';
import { chartFile } from '../../../publish/chart-file.ts';
import { recordChartFile } from '../../../publish/record-chart-file.ts';
import { fileResponse } from '../../_file.ts';
import { loadSite } from '../../_site.ts';

export const getStaticPaths = (async () => {
  const { keyed, library } = await loadSite();
  return keyed(
    [
      ...statisticsCharts.map((chart) => ({ chart, text: chartFile(chart, library) })),
      ...recordCharts.map((chart) => ({ chart, text: recordChartFile(chart, library) })),
    ].map(({ chart, text }) => ({ params: { chart }, props: { text } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse(props.text, 'text/csv');
