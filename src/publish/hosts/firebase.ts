import type { HostFile } from '../host-files.ts';
import type { HostNeeds } from './needs.ts';

/**
 * `firebase.json`, to be put beside `dist/`. Of two rules that set one header the later counts. The
 * usual `ignore` would leave out `.well-known/`. One `404.html` answers for all.
 */
export function firebaseFile({ headers, redirects }: HostNeeds): HostFile {
  const settings = {
    hosting: {
      public: 'dist',
      ignore: ['firebase.json'],
      cleanUrls: false,
      trailingSlash: true,
      headers: headers.map((rule) => ({
        source: `${rule.folder}**`,
        headers: rule.headers.map(({ name, value }) => ({ key: name, value })),
      })),
      redirects: redirects.map(({ from, to }) => ({ source: from, destination: to, type: 301 })),
    },
  };
  return { path: 'firebase.json', content: `${JSON.stringify(settings, null, 2)}\n` };
}
