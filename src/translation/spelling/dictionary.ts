import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  decodeTrie,
  encodeITrieToBTrie,
  mapDictionaryInformationToWeightMap,
  parseDictionary,
} from 'cspell-trie-lib';
import { z } from 'zod';

/** The words of a language. */
export interface Dictionary {
  has: (word: string) => boolean;
  /** At most three words that may have been meant, the likeliest first. Takes a tenth of a second. */
  suggest: (word: string) => string[];
}

/** `cspell-ext.json` of a dictionary package of cspell, as far as it is needed. */
const extension = z.object({
  dictionaryDefinitions: z.tuple(
    [
      z.object({
        path: z.string(),
        /** Patterns and what the dictionary writes for them, such as another apostrophe. */
        repMap: z.array(z.tuple([z.string(), z.string()])).default([]),
        dictionaryInformation: z.record(z.string(), z.unknown()).default({}),
      }),
    ],
    z.unknown(),
  ),
});

/**
 * Opens a dictionary of cspell.
 * @param name of its package, such as `@cspell/dict-fr-fr`
 * @param cache folder where it is kept in a form that opens at once
 * @returns nothing where the package is not installed
 */
export function openDictionary(name: string, cache: string): Dictionary | undefined {
  const file = packageFile(name);
  if (file === undefined) return undefined;
  const [{ path, repMap, dictionaryInformation }] = extension.parse(
    JSON.parse(readFileSync(file, 'utf8')),
  ).dictionaryDefinitions;
  const trie = openTrie(join(dirname(file), path), cache);
  const spellings = repMap.map(([from, to]): [RegExp, string] => [new RegExp(from, 'g'), to]);
  const weightMap = mapDictionaryInformationToWeightMap(dictionaryInformation);
  const written = (word: string): string =>
    spellings.reduce((text, [from, to]) => text.replace(from, to), word);
  return {
    has: (word) => trie.has(written(word)),
    suggest: (word) =>
      trie.suggest(written(word), {
        numSuggestions: 3,
        includeTies: false,
        ignoreCase: false,
        changeLimit: 2,
        weightMap,
      }),
  };
}

function packageFile(name: string): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(name);
  } catch {
    return undefined;
  }
}

/** Reading a French dictionary takes a second, its binary form a few hundredths. */
function openTrie(path: string, cache: string): ReturnType<typeof decodeTrie> {
  const bytes = readFileSync(path);
  const key = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const kept = join(cache, `${key}.btrie`);
  try {
    return decodeTrie(readFileSync(kept));
  } catch {
    // Not there yet, or of another version of the library.
  }
  const raw = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
  const trie = /\.trie(?:\.gz)?$/.test(path) ? decodeTrie(raw) : parseDictionary(raw.toString());
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${kept}.${process.pid}`, encodeITrieToBTrie(trie));
    renameSync(`${kept}.${process.pid}`, kept);
  } catch {
    // A folder that cannot be written costs a second each time, and nothing else.
  }
  return trie;
}
