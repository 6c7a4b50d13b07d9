import { editionMatter, type Edition } from '../model/edition.ts';
import { facts, type Facts } from '../model/facts.ts';
import type { Root } from 'mdast';
import type { Fault } from './fault.ts';
import type { TextFile } from './files.ts';
import { splitMatter } from './matter.ts';
import { parseProse } from './prose.ts';
import { unsafeProse } from './safe-prose.ts';
import { validate } from './validate.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

/** `facts.yaml` as read, with the places of its values. */
export interface FactsFile {
  file: string;
  yaml: YamlFile;
  facts: Facts | undefined;
}

/** An edition as read, with its tree and the places of its front matter. */
export interface EditionFile {
  file: string;
  locale: string;
  source: string;
  yaml: YamlFile | undefined;
  edition: Edition | undefined;
  tree: Root;
  /** See `WrittenText`. */
  isCurrent?: boolean;
}

export function readFacts(source: TextFile): FactsFile & { faults: Fault[] } {
  const file = `content/${source.path}`;
  const yaml = parseYaml(file, source.text);
  const { data, faults } = validate(file, yaml, facts);
  return { file, yaml, facts: data, faults };
}

export function readEdition(source: TextFile, locale: string): EditionFile & { faults: Fault[] } {
  const file = `content/${source.path}`;
  const matter = splitMatter(file, source);
  if (!('prose' in matter))
    return {
      file,
      locale,
      source: source.text,
      yaml: undefined,
      edition: undefined,
      tree: { type: 'root', children: [] },
      faults: [matter],
    };
  const yaml = parseYaml(file, matter.yaml, matter.firstLine);
  const front = validate(file, yaml, editionMatter);
  const prose = parseProse(file, matter.prose);
  const unsafe = unsafeProse(file, prose.tree, 'editions', { comments: front.data?.draft });
  return {
    file,
    locale,
    source: source.text,
    yaml,
    edition: front.data && { ...front.data, locale, file, prose: matter.prose },
    tree: prose.tree,
    faults: [...front.faults, ...prose.faults, ...unsafe],
  };
}
