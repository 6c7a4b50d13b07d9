/**
 * Written prose for another page than its own: what it says of its own parts leads to its page.
 * @param html as `writeProse` writes it
 * @param address address of the page that the prose stands on
 */
export function quotedProse(html: string, address: string): string {
  return html.replace(/(<a [^>]*?href=")(#)/g, `$1${address}$2`);
}

/**
 * Gives every link of written prose its scheme and host, for readers of feeds, who read it
 * elsewhere: without our style sheet, which is why `<q>` goes, to which others add marks.
 * @param html as `writeProse` writes it: attributes in double quotes, no `<` in text
 * @param url address of the page that the prose stands on, with scheme and host
 */
export function absoluteLinks(html: string, url: string): string {
  return html
    .replace(/<\/?q>/g, '')
    .replace(
      /(<a [^>]*?href=")([#/][^"]*)/g,
      (_, before: string, href: string) => `${before}${new URL(href, url).href}`,
    );
}
