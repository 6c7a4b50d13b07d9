import type { Root } from 'mdast';
import type { EditionMatter } from '../model/edition.ts';
import type { YamlFile } from './yaml.ts';

/** Front matter that every text has; a page has no figures or amounts. */
export type TextMatter = Pick<
  EditionMatter,
  'title' | 'description' | 'figures' | 'amounts' | 'translation' | 'waivers' | 'draft'
>;

/** A story or a page in one language as it was read, drafts too, with the places of what it says. */
export interface WrittenText {
  kind: 'story' | 'page';
  /** Id of the story or page. */
  id: string;
  locale: string;
  /** Locale of the original; this text is the original when it is its own. */
  original: string;
  /** Path from the project's folder. */
  file: string;
  matter: TextMatter;
  yaml: YamlFile;
  tree: Root;
}
