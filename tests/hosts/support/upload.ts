import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { HostName } from '../../../src/model/host.ts';
import { hostNeeds, type HostNeeds } from '../../../src/publish/hosts/needs.ts';
import { prepareUpload, writeFiles, type Upload } from '../../../src/publish/hosts/upload.ts';
import type { BuiltSite } from '../../site/support/build-site.ts';
import { expectedOf } from '../../site/support/expected.ts';

/** What a host was given. */
export interface Delivery extends Upload {
  /** Folder that is uploaded. */
  upload: string;
  /** Folder of what the host is told in another way. */
  told: string;
}

/** What the build wrote for the hosts it was built for. */
const hostOwn = new Set(['_headers', '_redirects', '.nojekyll', '.htaccess']);

export function needsOf({ project, origin, base }: BuiltSite, host: HostName | ''): HostNeeds {
  const { library, languages } = expectedOf({ project, origin, base, dist: '' });
  return hostNeeds(library, languages, { origin, base }, host);
}

/**
 * Gives a built site to a host as `npm run build -- --host` does, from pages that were built once.
 * @param folder to put it in
 */
export async function deliver(
  { dist }: BuiltSite,
  order: Upload,
  folder: string,
): Promise<Delivery> {
  const upload = join(folder, 'dist');
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || hostOwn.has(entry.name)) continue;
    const from = join(entry.parentPath, entry.name);
    const to = join(upload, from.slice(dist.length));
    mkdirSync(dirname(to), { recursive: true });
    link(from, to);
  }
  const told = join(folder, 'host');
  writeFiles(told, await prepareUpload(upload, order));
  return { ...order, upload, told };
}

/** A second name costs no time and no room, but needs the same disk. */
function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
