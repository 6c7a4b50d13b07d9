import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataRoutes } from '../../_data.ts';
import { fileResponse } from '../../_file.ts';

export const getStaticPaths = (() => dataRoutes('.csv')) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  fileResponse(props.file.content(), 'text/csv');
