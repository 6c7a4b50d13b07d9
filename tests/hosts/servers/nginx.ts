import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverFolder } from '../../../src/publish/hosts/nginx.ts';
import { freePort, program, run } from '../support/running.ts';
import type { Server } from './server.ts';

/** Debian's package libnginx-mod-http-brotli-static. */
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

export const nginx: Server = {
  name: 'nginx',
  host: 'nginx',
  missing: () => (program('nginx') ? undefined : 'nginx is not installed'),
  start: async ({ upload, told }, folder) => {
    const port = await freePort();
    mkdirSync(folder, { recursive: true });
    const settings = join(folder, 'main.conf');
    const snippet = readFileSync(join(told, 'nginx.conf'), 'utf8')
      .replaceAll(serverFolder, `${upload}/`)
      .replace('# brotli_static', existsSync(brotli) ? 'brotli_static' : '# brotli_static');
    writeFileSync(join(folder, 'breche.conf'), snippet);
    writeFileSync(
      settings,
      `${existsSync(brotli) ? `load_module ${brotli};` : ''}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log stderr;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    include ${folder}/breche.conf;
  }
}
`,
    );
    return run(port, program('nginx') ?? '', ['-c', settings, '-p', folder, '-e', 'stderr']);
  },
};
