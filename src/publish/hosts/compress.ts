import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { fileTypes } from './file-types.ts';

/** Smaller ones fit into one packet either way. */
const leastBytes = 1_000;
/** How many files are compressed at a time: as many as Node.js has threads for it. */
const together = 4;

/**
 * Writes a `.br` and a `.gz` beside every text file of a folder: three files for one. The same file
 * gives the same bytes on any system.
 */
export async function compressFiles(folder: string): Promise<void> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && fileTypes[extname(entry.name).slice(1)]?.text)
    .map(({ parentPath, name }) => join(parentPath, name));
  const work = async (): Promise<void> => {
    for (let path = files.pop(); path !== undefined; path = files.pop()) await compressFile(path);
  };
  await Promise.all(Array.from({ length: together }, work));
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < leastBytes) return;
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  // The header names the system that compressed (RFC 1952, section 2.3.1): 255 is “unknown”.
  zipped[9] = 255;
  await writeFile(`${path}.br`, brotli);
  await writeFile(`${path}.gz`, zipped);
}
