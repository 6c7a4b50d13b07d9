import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { BuiltSite } from './build-site.ts';
import { attribute, elements, links, meta } from './markup.ts';

export interface BuiltPage {
  /** Path below `dist/`, with forward slashes. */
  file: string;
  /** Path on the host: `/fr/articles/x/`, or `/404.html`. */
  address: string;
  /** With scheme and host. */
  url: string;
  source: string;
  document: Tree.Document;
  /** Language of `<html>`. */
  lang: string;
}

/** Every file below a folder, as sorted paths with forward slashes. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}

/** Every page of a site, parsed as browsers parse. */
export function pagesOf({ dist, origin, base }: BuiltSite): BuiltPage[] {
  return filesOf(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const source = readFileSync(join(dist, file), 'utf8');
      const document = parse(source);
      const address = `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;
      const [html] = elements(document, 'html');
      return {
        file,
        address,
        url: `${origin}${address}`,
        source,
        document,
        lang: (html && attribute(html, 'lang')) ?? '',
      };
    });
}

export function isNoindex({ document }: BuiltPage): boolean {
  return /\bnoindex\b/.test(meta(document, 'robots') ?? '');
}

export function isRedirect({ document }: BuiltPage): boolean {
  return elements(document, 'meta').some(
    (element) => attribute(element, 'http-equiv') === 'refresh',
  );
}

export function is404({ file }: BuiltPage): boolean {
  return /(^|\/)404\.html$/.test(file);
}

/** Canonical address of a page. */
export function canonicalOf({ document }: BuiltPage): string | undefined {
  const [link] = links(document, 'canonical');
  return link && attribute(link, 'href');
}

/** Alternates of a page: address by language. */
export function alternatesOf({ document }: BuiltPage): Record<string, string> {
  return Object.fromEntries(
    links(document, 'alternate').flatMap((link) => {
      const language = attribute(link, 'hreflang');
      return language === undefined ? [] : [[language, attribute(link, 'href') ?? '']];
    }),
  );
}
