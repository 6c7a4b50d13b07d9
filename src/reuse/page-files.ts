import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { watchReads } from '../model/reads.ts';
import { isIn, type Share } from '../publish/share.ts';
import { fileDigest } from './file-digest.ts';
import type { KeptPages, Rendered } from './kept-pages.ts';

/** An address of the site, as Astro tells it. */
export interface PagePath {
  pathname: string;
  route: { type: string };
  cacheKey?: string | undefined;
}

/** Where the files of pages are written. */
export interface Destination {
  /** Folder of the site on its host. */
  base: string;
  /** Where the site is built. */
  folder: string;
  /** Of what the site has, what is built. */
  share: Share;
  /** What is done to every page before it is written. */
  finish: (html: string) => string;
}

/** The files of all pages: those that hold since the last build, and those that are rendered. */
export class PageFiles {
  readonly rendered: Rendered[] = [];
  readonly restored: string[] = [];
  readonly #kept: KeptPages;
  readonly #destination: Destination;
  readonly #keys = new Map<string, { file: string; key: string }>();
  readonly #made = new Set<string>();

  constructor(kept: KeptPages, destination: Destination) {
    this.#kept = kept;
    this.#destination = destination;
  }

  /**
   * Which of all pages are to be rendered. A path without a key – one that says nothing of what its page
   * is made from – always is.
   */
  toRender<Path extends PagePath>(paths: readonly Path[]): Path[] {
    return paths.filter(({ pathname, route, cacheKey: key }) => {
      const file = fileOf(pathname, route.type);
      if (!isIn(this.#destination.share, file.replaceAll('\\', '/'))) return false;
      if (key === undefined) return true;
      if (this.#kept.holds(file, key)) {
        this.restored.push(file);
        return false;
      }
      this.#keys.set(withoutSlashes(pathname), { file, key });
      return true;
    });
  }

  /**
   * Renders a page, and writes its file where it has a key.
   * @returns what is left to be written: nothing of a page with a key
   */
  async render(address: URL, render: () => Promise<Response>): Promise<Response> {
    const { base, finish } = this.#destination;
    const { reads, stop } = watchReads();
    try {
      const response = await render();
      if (!response.ok && response.status !== 404) return response;
      if (!response.body) return response;
      // A page is read from the library while its body is.
      const body = response.headers.get('content-type')?.startsWith('text/html')
        ? finish(await response.text())
        : new Uint8Array(await response.arrayBuffer());
      const path = this.#keys.get(
        withoutSlashes(decodeURI(address.pathname).slice(base.length - 1)),
      );
      if (!path) return new Response(body, response);
      this.write(path.file, body);
      this.rendered.push({
        ...path,
        reads: this.#kept.placesOf(reads),
        digest: fileDigest(body),
      });
      return new Response(null, response);
    } finally {
      stop();
    }
  }

  write(path: string, body: string | Uint8Array): void {
    const file = join(this.#destination.folder, path);
    const folder = dirname(file);
    if (!this.#made.has(folder)) mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
    writeFileSync(file, body);
  }
}

/** The file of an address. Astro gives the page for what is missing no folder of its own. */
export function fileOf(pathname: string, type: string): string {
  const name = withoutSlashes(pathname);
  if (type !== 'page') return name;
  return name === '404' ? '404.html' : join(name, 'index.html');
}

/** Whether two pages have one address. */
export function haveTwins(paths: readonly PagePath[]): boolean {
  return new Set(paths.map(({ pathname }) => withoutSlashes(pathname))).size < paths.length;
}

export function withoutSlashes(path: string): string {
  return path.replace(/^\/|\/$/g, '');
}
