import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { filesOf } from '../../site/support/built-site.ts';

/** All files of a site whose addresses differ in the last parts alone, and the heaviest of them. */
export interface Kind {
  /** *en/companies/…/*, or *en/companies/…/feed.xml*. */
  kind: string;
  files: number;
  /** Path of the heaviest. */
  heaviest: string;
  /** Its bytes, and what brotli leaves of them. */
  raw: number;
  bytes: number;
}

/** How many of a kind are compressed, those with the most bytes first. */
const sample = 3;
/** Compressed as they are, or only for machines. */
const left = /\.(?:woff2|png|pf_\w+|pagefind|wasm|br|gz)$/;

/** The kinds of files of a built site, the heaviest first. */
export function kindsIn(dist: string): Kind[] {
  const files = filesOf(dist).filter((file) => !left.test(file));
  return [...Map.groupBy(files, kindOf)]
    .map(([kind, those]) => {
      const [first, ...rest] = those
        .map((file) => ({ file, raw: statSync(join(dist, file)).size }))
        .sort((a, b) => b.raw - a.raw)
        .slice(0, sample)
        .map(({ file, raw }) => ({
          file,
          raw,
          bytes: brotliCompressSync(readFileSync(join(dist, file))).length,
        }));
      if (!first) throw new Error('A kind without a file');
      const heaviest = rest.reduce((a, b) => (b.bytes > a.bytes ? b : a), first);
      const { file, raw, bytes } = heaviest;
      return { kind, files: those.length, heaviest: file, raw, bytes };
    })
    .sort((a, b) => b.bytes - a.bytes);
}

/** The folder of a section is kept, and of a file at the top its name without numbers. */
function kindOf(file: string): string {
  const folders = file.split('/');
  const name = folders.pop() ?? '';
  const page = name === 'index.html';
  // `en/search/` and its like are pages of their own.
  const kept = folders.map((folder, depth) => (depth < (page ? 2 : 1) ? folder : '…'));
  const ending = /\.\w+$/.exec(name)?.[0] ?? '';
  const own = folders.length < 2 && folders[0] !== '_astro';
  return [...kept, page ? '' : own ? name.replaceAll(/\d+/g, '1') : `*${ending}`].join('/');
}
