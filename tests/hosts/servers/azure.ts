import { mkdirSync } from 'node:fs';
import { installed } from '../support/installed.ts';
import { freePort, run } from '../support/running.ts';
import type { Server } from './server.ts';

/** Azure's emulator: the server that its command `swa start` starts, told what that would tell it. */
export const azure: Server = {
  name: 'Azure Static Web Apps (emulator)',
  host: 'azure',
  lacks: {
    notFoundByLanguage: 'an override names one page for a status',
    compression: 'the emulator compresses nothing',
    revalidation: 'the emulator answers in full whatever a browser has',
  },
  missing: () => undefined,
  start: async ({ upload }, folder) => {
    const port = await freePort();
    mkdirSync(folder, { recursive: true });
    return run(
      port,
      process.execPath,
      [installed('@azure', 'static-web-apps-cli', 'dist', 'msha', 'server.js')],
      {
        cwd: folder,
        env: {
          HOME: folder,
          SWA_CLI_HOST: '127.0.0.1',
          SWA_CLI_PORT: String(port),
          SWA_CLI_APP_SSL: 'false',
          SWA_CLI_APP_LOCATION: upload,
          SWA_CLI_OUTPUT_LOCATION: upload,
          SWA_RUNTIME_CONFIG_LOCATION: upload,
        },
      },
    );
  },
};
