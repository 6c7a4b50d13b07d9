import type { HostFile } from '../host-files.ts';
import { contentType, fileTypes, textTypes } from './file-types.ts';
import type { Header, HostNeeds } from './needs.ts';

/**
 * `.htaccess` for the site and for each folder that needs something else: Apache httpd 2.4 reads
 * those of all folders on the way to a file. Nothing but `AllowOverride FileInfo` is needed, and
 * modules that a host has not loaded cost what they would do, not the site.
 * @param precompressed whether `.gz` and `.br` lie beside the files
 */
export function apacheFiles(needs: HostNeeds, precompressed: boolean): HostFile[] {
  const { base } = needs.place;
  const blocks = new Map<string, string[]>();
  const add = (folder: string, ...lines: string[]): void => {
    blocks.set(folder, [...(blocks.get(folder) ?? []), ...lines]);
  };
  for (const { folder, page } of needs.notFound) add(folder, `ErrorDocument 404 ${page}`);
  for (const { folder, headers } of needs.headers) add(folder, ...headerLines(headers));
  add(
    base,
    ...Object.entries(fileTypes).map(
      ([ending, type]) => `AddType "${contentType(type)}" .${ending}`,
    ),
    ...needs.redirects.map(({ from, to }) => `RedirectMatch 301 ^${escaped(from)}$ ${to}`),
    ...(precompressed ? precompressedLines() : []),
    ...filterLines('brotli', 'BROTLI_COMPRESS'),
    ...filterLines('deflate', 'DEFLATE'),
  );
  return [...blocks].map(([folder, lines]) => ({
    path: `${folder.slice(base.length)}.htaccess`,
    content: `${lines.join('\n')}\n`,
  }));
}

/**
 * `always` sends a header with errors too. How long a file is kept is said of files alone: else what
 * was missing for a moment would be missing for a year.
 */
function headerLines(headers: readonly Header[]): string[] {
  const lines = headers.map(({ name, value }) =>
    name === 'Cache-Control'
      ? `  Header set ${name} "${value}"`
      : `  Header always set ${name} "${value}"`,
  );
  return ['<IfModule mod_headers.c>', ...lines, '</IfModule>'];
}

function filterLines(module: string, filter: string): string[] {
  return [
    `<IfModule mod_${module}.c>`,
    '  <IfModule mod_filter.c>',
    `    AddOutputFilterByType ${filter} ${textTypes.join(' ')}`,
    '  </IfModule>',
    '</IfModule>',
  ];
}

/**
 * Sends the file that lies there instead of compressing. Its type is that of the ending before the
 * last; what is encoded already goes through the filters untouched.
 */
function precompressedLines(): string[] {
  const endings = Object.entries(fileTypes).flatMap(([ending, { text }]) => (text ? ending : []));
  return [
    '<IfModule mod_headers.c>',
    '  <IfModule mod_rewrite.c>',
    '    RemoveType .br .gz',
    '    AddEncoding br .br',
    '    AddEncoding gzip .gz',
    '    RewriteEngine On',
    ...[
      ['br', 'br'],
      ['gzip', 'gz'],
    ].flatMap(([coding, ending]) => [
      `    RewriteCond "%{HTTP:Accept-Encoding}" "\\b${coding}\\b"`,
      `    RewriteCond "%{REQUEST_FILENAME}.${ending}" -s`,
      `    RewriteRule "^(.+\\.(?:${endings.join('|')}))$" "$1.${ending}" [L]`,
    ]),
    '    <FilesMatch "\\.(?:br|gz)$">',
    '      Header append Vary Accept-Encoding',
    '    </FilesMatch>',
    '  </IfModule>',
    '</IfModule>',
  ];
}

function escaped(address: string): string {
  return address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
