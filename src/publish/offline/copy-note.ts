import { keptAt } from './kept.ts';

/** Where the page on kept pages holds the words of the note: formats of dates, then the note. */
const template = /<template data-copy-note="([^"]*)">(.*?)<\/template>/s;

/**
 * A kept page with a note on its age on top.
 * @param page as it was kept
 * @param offlinePage the page on kept pages in the same language; without it there is no note
 */
export async function withNote(page: Response, offlinePage?: Response): Promise<Response> {
  const [, formats, note] = template.exec((await offlinePage?.text()) ?? '') ?? [];
  const at = page.headers.get(keptAt);
  if (note === undefined || at === null) return page;
  const time = new Intl.DateTimeFormat(formats, { dateStyle: 'long', timeStyle: 'short' });
  const html = await page.text();
  return new Response(
    html.replace(/<main\b[^>]*>|<body>(?!.*<main\b)/s, (start) =>
      start.concat(note.replace('{{time}}', time.format(new Date(at)))),
    ),
    { headers: page.headers },
  );
}
