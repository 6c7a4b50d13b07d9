import type { MadeStory } from '../corpus/make-story.ts';
import type { Searcher } from './searcher.ts';

/** The search of this project, opened over a story of the built site. */
export function ourSearch(dist: string, { editions }: MadeStory): Searcher {
  return {
    name: 'Brèche',
    dist,
    from: (locale) => `/${locale}/articles/${editions[locale].matter.slug}/`,
    open: async (page) => {
      await page.keyboard.press('/');
      await page.locator('.search-dialog [data-search=words]').waitFor();
    },
    field: '.search-dialog [data-search=words]',
    hits: '.search-dialog :is([data-search=list], [data-search=companies]) a',
  };
}
