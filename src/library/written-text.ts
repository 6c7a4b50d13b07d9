import type { Root } from 'mdast';
import type { EditionMatter } from '../model/edition.ts';
import type { YamlFile } from './yaml.ts';

/** Front matter that every text has; only a story has figures and amounts, only advice has steps. */
export type TextMatter = Pick<
  EditionMatter,
  'title' | 'description' | 'figures' | 'amounts' | 'translation' | 'waivers' | 'draft'
> & { steps?: Readonly<Record<string, string>> };

/** A story, a page or a topic of advice in one language as it was read, drafts too, with the places of what it says. */
export interface WrittenText {
  kind: 'story' | 'page' | 'advice';
  /** Id of the story, page or topic. */
  id: string;
  locale: string;
  /** Locale of the original; this text is the original when it is its own. */
  original: string;
  /** Path from the project's folder. */
  file: string;
  /** The whole file, as `readText` gives it. */
  source: string;
  matter: TextMatter;
  yaml: YamlFile;
  tree: Root;
  /** Whether it is known from an earlier reading that it follows its original as that stands now. */
  isCurrent?: boolean | undefined;
}
