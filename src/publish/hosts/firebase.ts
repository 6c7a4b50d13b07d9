import type { HostFile } from '../host-files.ts';
import type { HostNeeds } from './needs.ts';
import { pathRules } from './path-rules.ts';

/**
 * `firebase.json`, to be put beside `dist/`. Of two rules that set one header the later counts. The
 * usual `ignore` would leave out `.well-known/`. One `404.html` answers for all.
 */
export function firebaseFile(needs: HostNeeds): HostFile {
  const settings = {
    hosting: {
      public: 'dist',
      ignore: ['firebase.json'],
      cleanUrls: false,
      trailingSlash: true,
      headers: pathRules(needs).map(({ path, headers }) => ({
        source: path.endsWith('/') ? `${path}**` : path,
        headers: headers.map(({ name, value }) => ({ key: name, value })),
      })),
      redirects: needs.redirects.map(({ from, to }) => ({
        source: from,
        destination: to,
        type: 301,
      })),
    },
  };
  return { path: 'firebase.json', content: `${JSON.stringify(settings, null, 2)}\n` };
}
