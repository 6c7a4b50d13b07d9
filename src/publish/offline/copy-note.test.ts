import { expect, test } from 'vitest';
import { withNote } from './copy-note.ts';
import { keptAt } from './kept.ts';

const kept = (html: string): Response =>
  new Response(html, { headers: { [keptAt]: '2026-11-22T14:05:00.000Z' } });
const offlinePage = (formats: string, note: string): Response =>
  new Response(`<main></main><template data-copy-note="${formats}">${note}</template>`);

test('a kept page says how old it is, in front of its content', async () => {
  const page = await withNote(
    kept('<body><a></a><main id="content" tabindex="-1"><h1>T</h1></main>'),
    offlinePage('fr-FR', '<p>Copie du {{time}}</p>'),
  );
  expect(await page.text()).toMatch(
    /^<body><a><\/a><main id="content" tabindex="-1"><p>Copie du 2[23] novembre 2026 à \d\d:05<\/p><h1>/,
  );
});

test('a page without a main part has the note on top', async () => {
  const page = await withNote(kept('<body>\n<h1>T</h1>'), offlinePage('en-GB', '<p>N</p>'));
  expect(await page.text()).toBe('<body><p>N</p>\n<h1>T</h1>');
});

test('without the words of the note the page comes as it is', async () => {
  const page = await withNote(kept('<body>'));
  expect(await page.text()).toBe('<body>');
});
