import { serve } from '../../site/support/serve.ts';
import type { Server } from './server.ts';

/** Maps addresses to files and knows of no settings, as GitHub Pages does. */
export const plain: Server = {
  name: 'GitHub Pages (plain files)',
  host: 'github',
  lacks: {
    headers: 'GitHub Pages takes none; pages carry their policy themselves',
    compression: 'the dumbest server compresses nothing',
  },
  missing: () => undefined,
  start: async ({ upload, needs }) => {
    const { origin, close } = await serve({
      project: '',
      dist: upload,
      origin: needs.place.origin,
      base: needs.place.base,
    });
    return { origin, stop: close };
  },
};
