import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { installed } from '../support/installed.ts';
import { freePort, run } from '../support/running.ts';
import type { Server } from './server.ts';

/** Firebase's own server, which its emulator uses too. */
export const superstatic: Server = {
  name: 'Firebase (superstatic)',
  host: 'firebase',
  lacks: {
    notFoundByLanguage: 'Firebase shows the 404.html at the top for every address',
    partsForEver: 'rules for a folder hold for what is missing in it too',
    revalidation: 'superstatic compares the tag without its quotation marks',
  },
  missing: () => undefined,
  start: async ({ upload, told }) => {
    const port = await freePort();
    const settings = join(dirname(upload), 'firebase.json');
    cpSync(join(told, 'firebase.json'), settings);
    return run(
      port,
      process.execPath,
      [
        installed('superstatic', 'lib', 'bin', 'server.js'),
        ...['--port', String(port), '--host', '127.0.0.1', '--config', settings, '--compression'],
      ],
      { cwd: dirname(upload) },
    );
  },
};
