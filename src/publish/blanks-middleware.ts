import type { MiddlewareHandler } from 'astro';
import { withoutBlanks } from './blanks.ts';

export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withoutBlanks(await response.text()), response);
};
