import type { Root } from 'mdast';
import type { z } from 'zod';
import type { Fault } from './fault.ts';
import type { TextFile } from './files.ts';
import { splitMatter } from './matter.ts';
import { parseProse } from './prose.ts';
import { unsafeProse } from './safe-prose.ts';
import { validate } from './validate.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

/** A text outside the stories as read, with its tree and the places of its front matter. */
export interface MatterAndProse<T> {
  /** Path from the project's folder. */
  file: string;
  /** None when the file has no front matter. */
  yaml: YamlFile | undefined;
  /** Front matter; none when it is faulty. */
  matter: T | undefined;
  /** Source text without front matter. */
  prose: string;
  tree: Root;
  faults: Fault[];
}

/** Reads a text whose front matter fits a schema. Comments are allowed in drafts. */
export function readMatterAndProse<S extends z.ZodType<{ draft: boolean }>>(
  source: TextFile,
  schema: S,
): MatterAndProse<z.infer<S>> {
  const file = `content/${source.path}`;
  const split = splitMatter(file, source);
  if (!('prose' in split)) {
    const tree: Root = { type: 'root', children: [] };
    return { file, yaml: undefined, matter: undefined, prose: '', tree, faults: [split] };
  }
  const yaml = parseYaml(file, split.yaml, split.firstLine);
  const front = validate(file, yaml, schema);
  const { tree, faults } = parseProse(file, split.prose);
  const unsafe = unsafeProse(file, tree, 'pages', { comments: front.data?.draft });
  return {
    file,
    yaml,
    matter: front.data,
    prose: split.prose,
    tree,
    faults: [...front.faults, ...faults, ...unsafe],
  };
}
