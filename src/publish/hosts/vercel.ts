import type { HostFile } from '../host-files.ts';
import { revalidated, type HostNeeds } from './needs.ts';
import { pathRules } from './path-rules.ts';

/**
 * `vercel.json`, read at the root of the upload. Its rules all apply, and revalidation is the default
 * for files. One `404.html` answers for all: pages per folder would need the older `routes`, which
 * exclude all that is used here.
 */
export function vercelFile(needs: HostNeeds): HostFile {
  const { redirects } = needs;
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    headers: pathRules(needs).map(({ path, headers }) => ({
      source: path.endsWith('/') ? `${path}(.*)` : path,
      headers: headers
        .filter(({ value }) => value !== revalidated)
        .map(({ name, value }) => ({ key: name, value })),
    })),
    ...(redirects.length > 0 && {
      redirects: redirects.map(({ from, to }) => ({
        source: from,
        destination: to,
        statusCode: 301,
      })),
    }),
  };
  return { path: 'vercel.json', content: `${JSON.stringify(settings, null, 2)}\n` };
}
