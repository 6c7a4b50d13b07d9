import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { dataRoutes } from '../../_data.ts';

export const getStaticPaths = (() => dataRoutes('.json')) satisfies GetStaticPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  new Response(props.file.content(), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
