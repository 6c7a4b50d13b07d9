import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { HostName } from '../../model/host.ts';
import { filesBelow } from '../files-below.ts';
import type { HostFile } from '../host-files.ts';
import { isIn, whole, type Share } from '../share.ts';
import { compressFiles } from './compress.ts';
import { manners } from './hosts.ts';
import { lastingFolders, withFiles, type HostNeeds } from './needs.ts';

/** What is to be put into an upload beside the site. */
export interface Upload {
  /** Nothing when none was chosen. */
  host: HostName | '';
  needs: HostNeeds;
  /** Whether `.gz` and `.br` lie beside the files. */
  precompressed: boolean;
  /** The part of the site that was built; the whole of it when left out. */
  share?: Share;
}

/** Looked for at the root of a host alone. */
const ofTheHost = ['robots.txt', '.well-known'];

/**
 * Makes a built site what a host is given: lays its files out, compresses them if asked, and adds
 * what the host reads.
 * @param folder the site at the path of its base: its start page lies at the top
 * @returns what the host is told in another way than by a file among those that are uploaded
 */
export async function prepareUpload(folder: string, upload: Upload): Promise<HostFile[]> {
  const { host, precompressed, share = whole } = upload;
  const { wholeHost, uploaded, told } = manners(host);
  if (precompressed) await compressFiles(folder);
  const needs = withFiles(upload.needs, lastingFiles(folder, upload.needs));
  if (wholeHost) await moveBelowBase(folder, needs.place.base);
  const ours = ({ path }: HostFile): boolean => isIn(share, path);
  writeFiles(folder, uploaded(needs, precompressed).filter(ours));
  return told(needs, precompressed).filter(ours);
}

/** Only their folders are listed: a large site has thousands of others. */
function lastingFiles(folder: string, needs: HostNeeds): string[] {
  return lastingFolders(needs)
    .filter((name) => existsSync(join(folder, name)))
    .flatMap((name) => filesBelow(join(folder, name)).map((path) => `${name}${path}`))
    .map((path) => path.replaceAll(sep, '/'));
}

/** The folder of the site in an upload: where its start page lies. */
export function siteFolder(upload: string, base: string): string {
  const below = join(upload, base);
  return existsSync(join(below, 'index.html')) ? below : upload;
}

/**
 * Writes files, and the folders that they lie in: at once, since whoever writes thousands would wait for
 * each of them three times.
 */
export function writeFiles(
  folder: string,
  files: readonly { path: string; content: string | Uint8Array }[],
): void {
  const made = new Set<string>();
  for (const { path, content } of files) {
    const file = join(folder, path);
    if (!made.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    made.add(dirname(file));
    writeFileSync(file, content);
  }
}

/** A host that is given everything finds a site with a base path in a folder of that path. */
async function moveBelowBase(folder: string, base: string): Promise<void> {
  if (base === '/') return;
  const aside = `${folder}-aside`;
  const site = join(folder, base);
  await rename(folder, aside);
  await mkdir(dirname(site), { recursive: true });
  await rename(aside, site);
  for (const name of ofTheHost)
    if (existsSync(join(site, name))) await rename(join(site, name), join(folder, name));
  if (existsSync(join(site, '404.html')))
    await copyFile(join(site, '404.html'), join(folder, '404.html'));
}
