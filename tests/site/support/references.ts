import type { BuiltPage } from './built-site.ts';
import { attribute, elements, meta, type Element } from './markup.ts';

export interface Reference {
  /** As written. */
  href: string;
  /** What refers: `a href`. */
  by: string;
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  script: ['src'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  form: ['action'],
  use: ['href'],
  image: ['href'],
};

/** Every address that a page names: links, files, forms, its own in `og:url`, a redirect's target. */
export function referencesOf({ document }: BuiltPage): Reference[] {
  const written = elements(document).flatMap((element) =>
    (attributes[element.tagName] ?? []).flatMap((name) =>
      addresses(element, name).map((href): Reference => ({
        href,
        by: `${element.tagName} ${name}`,
      })),
    ),
  );
  const named = ['og:url', 'og:image'].flatMap((name): Reference[] => {
    const href = meta(document, name);
    return href === undefined ? [] : [{ href, by: name }];
  });
  const refresh = elements(document, 'meta')
    .filter((element) => attribute(element, 'http-equiv') === 'refresh')
    .flatMap((element): Reference[] => {
      const [, href] = /url=(.*)$/i.exec(attribute(element, 'content') ?? '') ?? [];
      return href === undefined ? [] : [{ href, by: 'refresh' }];
    });
  return [...written, ...named, ...refresh];
}

function addresses(element: Element, name: string): string[] {
  const value = attribute(element, name);
  if (value === undefined) return [];
  return name === 'srcset'
    ? value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '')
    : [value];
}
