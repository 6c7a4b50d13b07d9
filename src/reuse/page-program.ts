import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import type { PathWithRoute, RouteData } from 'astro';

// What Astro offers to hosts that render pages in a program of their own: with it, the bundle of a build
// renders pages once more, without Vite and whatever else of Astro has made it.
const app = createApp({ streaming: false });
const paths = new StaticPaths(app);

/** All addresses of the site, with their keys. */
export const getStaticPaths = (): Promise<PathWithRoute[]> => paths.getAll();

/** @returns an answer of status 500, without a word why, where a page fails */
export const render = (request: Request, routeData: RouteData): Promise<Response> =>
  app.render(request, { routeData });
