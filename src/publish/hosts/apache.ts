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

/** After the recipe in the documentation of mod_brotli: the file that lies there instead of compressing. */
function precompressedLines(): string[] {
  const encodings = [
    ['br', 'br'],
    ['gz', 'gzip'],
  ] as const;
  const endings = Object.entries(fileTypes).filter(([, { text }]) => text);
  return [
    '<IfModule mod_headers.c>',
    '  <IfModule mod_rewrite.c>',
    '    RewriteEngine On',
    ...encodings.flatMap(([ending, encoding]) => [
      `    RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b"`,
      `    RewriteCond "%{REQUEST_FILENAME}.${ending}" -s`,
      `    RewriteRule "^(.+\\.(?:${endings.map(([one]) => one).join('|')}))$" "$1.${ending}" [QSA,L]`,
      ...endings.map(
        ([one, type]) =>
          `    RewriteRule "\\.${one}\\.${ending}$" "-" [T=${type.type},E=no-gzip:1,E=no-brotli:1]`,
      ),
      `    <FilesMatch "\\.(?:${endings.map(([one]) => one).join('|')})\\.${ending}$">`,
      `      Header append Content-Encoding ${encoding}`,
      '      Header append Vary Accept-Encoding',
      '    </FilesMatch>',
    ]),
    '  </IfModule>',
    '</IfModule>',
  ];
}

function escaped(address: string): string {
  return address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
