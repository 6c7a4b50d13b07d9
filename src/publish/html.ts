/**
 * Gives every link of written prose its scheme and host, for readers of feeds, who read it
 * elsewhere.
 * @param html as `writeProse` writes it: attributes in double quotes, no `<` in text
 * @param url address of the page that the prose stands on, with scheme and host
 */
export function absoluteLinks(html: string, url: string): string {
  return html.replace(
    /(<a [^>]*?href=")([#/][^"]*)/g,
    (_, before: string, href: string) => `${before}${new URL(href, url).href}`,
  );
}

/** The text of written prose, without the numbers that lead to sources. */
export function plainText(html: string): string {
  return html
    .replaceAll(/<sup class="cite">.*?<\/sup>/g, '')
    .replaceAll(/<(?:"[^"]*"|[^">])*>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}
