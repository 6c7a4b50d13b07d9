import { serve } from '../../site/support/serve.ts';
import type { Server } from './server.ts';

/** Maps addresses to files and knows of no settings, as GitHub Pages does. */
export const plain: Server = {
  name: 'GitHub Pages (plain files)',
  host: 'github',
  lacks: {
    headers: 'GitHub Pages takes none; pages carry their policy themselves',
    redirects: 'GitHub Pages takes no rules',
    compression: 'the dumbest server compresses nothing',
    revalidation: 'nor does it say when a file changed',
  },
  missing: () => undefined,
  start: async ({ upload, needs }) => {
    const served = await serve({
      project: '',
      dist: upload,
      origin: needs.place.origin,
      base: needs.place.base,
    });
    return { origin: served.origin, stop: () => served.close() };
  },
};
