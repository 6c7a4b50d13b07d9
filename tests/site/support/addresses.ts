import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './build-site.ts';
import { attribute, elements } from './markup.ts';
import type { BuiltPage } from './built-site.ts';

/** Path of the file that answers at an absolute address of the site; nothing when none does. */
export function fileOf(url: string, { dist, origin, base }: BuiltSite): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { origin: host, pathname } = new URL(url);
  if (host !== origin || !pathname.startsWith(base)) return undefined;
  const path = decodeURIComponent(pathname.slice(base.length));
  const file = join(dist, path, path === '' || path.endsWith('/') ? 'index.html' : '');
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/** Whether a page has the part that an address names after `#`, if it names one. */
export function hasPart(url: string, pages: readonly BuiltPage[]): boolean {
  const { hash, origin, pathname } = new URL(url);
  const page = pages.find((one) => one.url === `${origin}${pathname}`);
  const id = decodeURIComponent(hash.slice(1));
  return (
    id === '' || (page ? elements(page.document).some((one) => attribute(one, 'id') === id) : false)
  );
}
