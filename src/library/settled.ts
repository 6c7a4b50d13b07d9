import type { Edition } from '../model/edition.ts';
import type { Facts } from '../model/facts.ts';
import type { TextFile } from './files.ts';
import { readEdition, readFacts, type EditionFile, type FactsFile } from './read-story.ts';
import type { YamlFile } from './yaml.ts';

/**
 * Files in which nothing is wrong, with what they say and without their trees and places: those of
 * ten thousand stories would not fit into memory. They are parsed again for who asks.
 */
export function settledFacts(source: TextFile, facts: Facts): FactsFile {
  return {
    file: `content/${source.path}`,
    facts,
    yaml: settledYaml(facts, () => readFacts(source).yaml),
  };
}

/** The same of an edition. */
export function settledEdition(
  source: TextFile,
  locale: string,
  edition: Edition,
  isCurrent: boolean,
): EditionFile {
  let held: WeakRef<EditionFile> | undefined;
  // Who asks for one place mostly asks for the next.
  const again = (): EditionFile => {
    const read = held?.deref() ?? readEdition(source, locale);
    held = new WeakRef(read);
    return read;
  };
  return {
    file: `content/${source.path}`,
    locale,
    get source() {
      return source.text;
    },
    edition,
    isCurrent,
    yaml: settledYaml(undefined, () => {
      const { yaml } = again();
      if (!yaml) throw new Error(`content/${source.path} had front matter before`);
      return yaml;
    }),
    get tree() {
      return again().tree;
    },
  };
}

/** The same of data. */
export function settledYaml(data: unknown, again: () => YamlFile): YamlFile {
  return {
    data,
    faults: [],
    locate: (path) => again().locate(path),
    locateKey: (path) => again().locateKey(path),
  };
}
