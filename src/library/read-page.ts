import type { Root } from 'mdast';
import { pageMatter, type Page } from '../model/edition.ts';
import type { Fault } from './fault.ts';
import type { TextFile } from './files.ts';
import { readMatterAndProse } from './matter-and-prose.ts';
import { referenceLocale } from './words.ts';
import type { WrittenText } from './written-text.ts';

/** A page such as “about” as read; nothing but the faults when its front matter is faulty. */
export function readPage(
  source: TextFile,
  id: Page['id'],
  locale: string,
): { page: Page | undefined; text: WrittenText | undefined; tree: Root; faults: Fault[] } {
  const { file, yaml, matter, prose, tree, faults } = readMatterAndProse(source, pageMatter);
  return {
    page: matter && { ...matter, id, locale, file, prose },
    text: matter &&
      yaml && {
        kind: 'page',
        id,
        locale,
        original: referenceLocale,
        file,
        source: source.text,
        matter: { ...matter, figures: {}, amounts: {} },
        yaml,
        tree,
      },
    tree,
    faults,
  };
}
