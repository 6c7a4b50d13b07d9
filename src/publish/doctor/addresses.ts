import type { HostName } from '../../model/host.ts';
import { hosts } from '../hosts/hosts.ts';
import type { Census } from './census.ts';
import type { Finding } from './finding.ts';

/** Lower-case letters, digits and what no host, browser or mail program encodes another way. */
const plainName = /^[A-Za-z0-9._~-]+$/;
/** Names that hosts read themselves, or that the build writes for them. */
const forHosts = /(?:^|\/)(?:\.nojekyll|\.htaccess|\.well-known(?:\/.*)?)$/;
/** What file systems take as one name. */
const longestName = 255;

/** Addresses that this host, or some hosts, treat another way than the site means them. */
export function addressFindings(host: HostName, { files }: Census): Finding[] {
  const paths = files.map(({ path }) => path);
  const all = new Set(paths);
  const folders = new Set(paths.flatMap(foldersOf));
  const lower = new Map<string, string>();
  return [...folders, ...paths].flatMap((path): Finding[] => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const twin = lower.get(path.toLowerCase());
    lower.set(path.toLowerCase(), path);
    const reserved = hosts[host].reserved.find((one) => `/${path}/`.startsWith(one));
    const said = (severity: Finding['severity'], message: string, hint: string): Finding[] => [
      { severity, message: `${path}: ${message}`, hint },
    ];
    if (twin !== undefined && twin !== path)
      return said(
        'problem',
        `differs from ${twin} in capitals alone`,
        'not every host tells them apart; rename one',
      );
    if (all.has(path) && folders.has(path))
      return said('problem', 'is a file and a folder', 'no host serves both; rename one');
    if (all.has(path) && path.endsWith('.html') && folders.has(path.slice(0, -'.html'.length)))
      return said(
        'warning',
        'stands beside a folder of the same name',
        'hosts that leave out .html show one of them',
      );
    if (reserved !== undefined)
      return said('problem', `${hosts[host].title} keeps ${reserved} for itself`, 'rename it');
    if (!plainName.test(name))
      return said(
        'warning',
        'has characters that hosts encode in different ways',
        'keep to letters, digits, hyphens and dots',
      );
    if (Buffer.byteLength(name) > longestName)
      return said('problem', `has a name of more than ${longestName} bytes`, 'shorten it');
    if (folders.has(path) && name.includes('.') && !forHosts.test(path))
      return said(
        'warning',
        'is a folder with a dot in its name',
        'some hosts take it for a file and do not lead to its page',
      );
    return [];
  });
}

/** `a/b/c.html` lies in `a` and `a/b`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
