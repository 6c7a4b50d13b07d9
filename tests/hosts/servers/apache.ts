import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, program, run } from '../support/running.ts';
import type { Server } from './server.ts';

/** Where Debian's apache2-bin has its modules. */
const modules = '/usr/lib/apache2/modules';
const loaded = [
  'mpm_event',
  'authz_core',
  'dir',
  'mime',
  'alias',
  'headers',
  'rewrite',
  'filter',
  'deflate',
  'brotli',
];

/** Web space with Apache httpd, where nothing but `.htaccess` can be changed. */
export const apache: Server = {
  name: 'Apache httpd',
  host: 'apache',
  missing: () =>
    program('apache2') && existsSync(modules) ? undefined : 'apache2-bin is not installed',
  start: async ({ upload, needs }, folder) => {
    const port = await freePort();
    mkdirSync(folder, { recursive: true });
    const settings = join(folder, 'httpd.conf');
    const { base } = needs.place;
    writeFileSync(
      settings,
      `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/httpd.pid
ErrorLog /dev/stderr
${loaded.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}
TypesConfig /dev/null
DocumentRoot ${base === '/' ? upload : folder}
${base === '/' ? '' : `Alias ${base} ${upload}/`}
${base === '/' ? '' : `RedirectMatch 301 ^${base.slice(0, -1)}$ ${base}`}
<Directory ${upload}>
  Require all granted
  AllowOverride FileInfo
</Directory>
`,
    );
    return run(port, program('apache2') ?? '', ['-f', settings, '-D', 'FOREGROUND']);
  },
};
