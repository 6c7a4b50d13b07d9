/** What a kind of file is to a browser. */
export interface FileType {
  /** Media type, without a charset. */
  type: string;
  /** Whether it is text, which is UTF-8 and worth compressing. */
  text: boolean;
}

/**
 * Every kind of file that the site may hold, by the ending of its name: for servers whose own list
 * is short or old. What is missing here is bytes, as the parts of the search index are.
 */
export const fileTypes: Readonly<Record<string, FileType>> = {
  html: { type: 'text/html', text: true },
  css: { type: 'text/css', text: true },
  js: { type: 'text/javascript', text: true },
  json: { type: 'application/json', text: true },
  xml: { type: 'application/xml', text: true },
  opml: { type: 'text/x-opml', text: true },
  csv: { type: 'text/csv', text: true },
  txt: { type: 'text/plain', text: true },
  svg: { type: 'image/svg+xml', text: true },
  webmanifest: { type: 'application/manifest+json', text: true },
  png: { type: 'image/png', text: false },
  ico: { type: 'image/x-icon', text: false },
  woff2: { type: 'font/woff2', text: false },
};

/** Types of the files that are worth compressing. */
export const textTypes: readonly string[] = Object.values(fileTypes)
  .filter(({ text }) => text)
  .map(({ type }) => type);

/** `Content-Type` of a kind of file: with its charset where a file does not say it itself. */
export function contentType({ type }: FileType): string {
  return /^text\/|^application\/xml$/.test(type) ? `${type}; charset=utf-8` : type;
}
