import type { HostFile } from '../host-files.ts';
import { contentType, fileTypes, textTypes } from './file-types.ts';
import { revalidated, type HostNeeds } from './needs.ts';
import { serverFolder } from './nginx.ts';

/**
 * A snippet for the block of a site in a Caddyfile.
 * @param precompressed whether `.gz` and `.br` lie beside the files
 */
export function caddyFile(needs: HostNeeds, precompressed: boolean): HostFile {
  const { base } = needs.place;
  const files = [
    `root * ${serverFolder}`,
    ...(base === '/' ? [] : [`uri strip_prefix ${base.slice(0, -1)}`]),
  ];
  const lines = [
    '# Brèche: to be imported into the block of a site, with the folder that dist/ was uploaded to.',
    ...needs.redirects.map(({ from, to }) => `redir ${from} ${to} permanent`),
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} permanent`]),
    // A route keeps the order in which it is written; elsewhere the rule of the deeper folder comes first.
    `route ${base}* {`,
    ...needs.headers.flatMap(({ folder, headers }) =>
      headers.map(({ name, value }) => `\theader ${folder}* ${name} "${value}"`),
    ),
    ...Object.entries(fileTypes).map(
      ([ending, type]) => `\theader ${base}*.${ending} Content-Type "${contentType(type)}"`,
    ),
    '\tencode {',
    '\t\tgzip',
    '\t\tmatch {',
    ...textTypes.map((type) => `\t\t\theader Content-Type ${type}*`),
    '\t\t}',
    '\t}',
    ...files.map((line) => `\t${line}`),
    `\tfile_server${precompressed ? ' {\n\t\tprecompressed br gzip\n\t}' : ''}`,
    '}',
    'handle_errors {',
    ...needs.notFound.flatMap(({ folder, page }, index) => [
      `\t@notFound${index} {`,
      `\t\tpath ${folder}*`,
      '\t\texpression {http.error.status_code} == 404',
      '\t}',
      `\thandle @notFound${index} {`,
      `\t\theader Cache-Control "${revalidated}"`,
      '\t\theader Content-Type "text/html; charset=utf-8"',
      `\t\trewrite * ${page}`,
      ...files.map((line) => `\t\t${line}`),
      '\t\tfile_server',
      '\t}',
    ]),
    '}',
  ];
  return { path: 'Caddyfile', content: `${lines.join('\n')}\n` };
}
