import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverFolder } from '../../../src/publish/hosts/nginx.ts';
import { freePort, program, run } from '../support/running.ts';
import type { Server } from './server.ts';

export const caddy: Server = {
  name: 'Caddy',
  host: 'caddy',
  missing: () => (program('caddy') ? undefined : 'caddy is not installed'),
  start: async ({ upload, told }, folder) => {
    const port = await freePort();
    mkdirSync(folder, { recursive: true });
    const snippet = readFileSync(join(told, 'Caddyfile'), 'utf8');
    writeFileSync(join(folder, 'breche'), snippet.replaceAll(serverFolder, `${upload}/`));
    writeFileSync(
      join(folder, 'Caddyfile'),
      `{
	admin off
	auto_https off
	persist_config off
}
http://127.0.0.1:${port} {
	import breche
}
`,
    );
    return run(
      port,
      program('caddy') ?? '',
      ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')],
      { cwd: folder, env: { HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder } },
    );
  },
};
