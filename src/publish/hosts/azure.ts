import type { HostFile } from '../host-files.ts';
import { contentType, fileTypes } from './file-types.ts';
import type { Header, HostNeeds } from './needs.ts';

/** `staticwebapp.config.json` for Azure Static Web Apps, read at the root of the upload. */
export function azureFile({ headers, redirects }: HostNeeds): HostFile {
  const [site, ...folders] = headers;
  const settings = {
    trailingSlash: 'always',
    globalHeaders: record(site?.headers ?? []),
    routes: [
      ...redirects.map(({ from, to }) => ({ route: from, redirect: to, statusCode: 301 })),
      ...folders.map((rule) => ({ route: `${rule.folder}*`, headers: record(rule.headers) })),
    ],
    // One page for all languages: an override knows the status and nothing of the address.
    responseOverrides: { '404': { rewrite: '/404.html' } },
    mimeTypes: Object.fromEntries(
      Object.entries(fileTypes).map(([ending, type]) => [`.${ending}`, contentType(type)]),
    ),
  };
  return { path: 'staticwebapp.config.json', content: `${JSON.stringify(settings, null, 2)}\n` };
}

function record(headers: readonly Header[]): Record<string, string> {
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}
