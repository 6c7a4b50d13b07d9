import { createIndex } from 'pagefind';
import { expect, test } from 'vitest';
import { programOf } from './programs.ts';

const tags = [
  ...['ar', 'ca', 'da', 'de', 'el', 'en', 'en-GB', 'eo', 'es', 'et', 'eu', 'fi', 'fr', 'fr-CA'],
  ...['ga', 'hi', 'hu', 'hy', 'id', 'it', 'lt', 'nb', 'ne', 'nl', 'nn', 'no', 'pl', 'pt', 'pt-BR'],
  ...['ro', 'ru', 'sr', 'sr-Latn', 'sv', 'ta', 'tr', 'yi', 'br', 'cs', 'ja', 'uk', 'zh-Hant'],
];

test('Pagefind asks for the program that is loaded ahead, in every language', async () => {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind gave no index');
  for (const tag of tags)
    await index.addCustomRecord({ url: `/${tag}/`, language: tag.toLowerCase(), content: 'word' });
  const { files } = await index.getFiles();
  await index.deleteIndex();
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? '{}').toString()) as {
    languages: Record<string, { wasm: string | null }>;
  };
  const asked = tags.map(
    (tag) => `wasm.${languages[tag.toLowerCase()]?.wasm ?? 'unknown'}.pagefind`,
  );
  expect(tags.map(programOf)).toEqual(asked);
  expect(files.map(({ path }) => path)).toEqual(expect.arrayContaining(asked));
});
