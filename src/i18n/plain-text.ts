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

/** The text of the first paragraph of written prose. */
export function firstParagraph(html: string): string {
  return plainText(/<p>[\s\S]*?<\/p>/.exec(html)?.[0] ?? html);
}
