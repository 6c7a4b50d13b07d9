import type { HostFile } from '../host-files.ts';
import { fileTypes, textTypes } from './file-types.ts';
import { headersAt, type HostNeeds } from './needs.ts';

/** Where the snippet takes the uploaded files to lie. */
export const serverFolder = '/srv/breche/';

/**
 * Locations for the `server` block of an nginx of any age. A location with a header of its own
 * inherits none, so each says all of them; `always` sends them with errors too.
 * @param precompressed whether `.gz` and `.br` lie beside the files
 */
export function nginxFile(needs: HostNeeds, precompressed: boolean): HostFile {
  const { base } = needs.place;
  const lines = [
    '# Brèche: to be included in a `server` block, with the folder that dist/ was uploaded to.',
    ...needs.redirects.map(({ from, to }) => `location = ${from} { return 301 ${to}; }`),
    ...(base === '/' ? [] : [`location = ${base.slice(0, -1)} { return 301 ${base}; }`]),
    `location ${base} {`,
    `  alias ${serverFolder};`,
    '  index index.html;',
    '  # Behind a proxy, nginx knows neither the port nor the scheme that a reader sees.',
    '  absolute_redirect off;',
    '  types {',
    ...Object.entries(fileTypes).map(([ending, { type }]) => `    ${type} ${ending};`),
    '  }',
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    '  charset_types text/css text/csv text/javascript text/plain text/x-opml application/xml;',
    '  gzip on;',
    '  gzip_vary on;',
    `  gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};`,
    ...(precompressed
      ? ['  gzip_static on;', '  # With the module ngx_brotli:', '  # brotli_static on;']
      : []),
    ...headerLines(base, needs, '  '),
    ...needs.notFound
      .filter(({ folder }) => folder === base)
      .map(({ page }) => `  error_page 404 ${page};`),
    ...needs.notFound
      .filter(({ folder }) => folder !== base)
      .map(({ folder, page }) => `  location ${folder} { error_page 404 ${page}; }`),
    ...needs.headers
      .filter(({ folder }) => folder !== base)
      .flatMap(({ folder }) => [
        `  location ${folder} {`,
        ...headerLines(folder, needs, '    '),
        '  }',
      ]),
    '}',
  ];
  return { path: 'nginx.conf', content: `${lines.join('\n')}\n` };
}

function headerLines(folder: string, needs: HostNeeds, indent: string): string[] {
  return [...headersAt(folder, needs).values()].map(
    ({ name, value }) => `${indent}add_header ${name} "${value}" always;`,
  );
}
