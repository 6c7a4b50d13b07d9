import type { Language } from '../../../src/i18n/language.ts';
import { layPeer } from '../build/peers.ts';
import type { StoryMaker } from '../corpus/make-story.ts';
import type { Searcher } from './searcher.ts';

/** Starlight's own search over the same stories, built anew. */
export async function starlightSearch(
  folder: string,
  of: { corpus: StoryMaker; stories: number; languages: readonly Language[] },
): Promise<Searcher | undefined> {
  const site = layPeer('starlight', folder, of);
  if (!site) return undefined;
  site.clean();
  await site.build();
  const { id } = of.corpus.story(0);
  return {
    name: 'Starlight',
    dist: site.output,
    from: (locale) => `/${locale}/articles/${id}/`,
    open: async (page) => {
      await page.locator('button[data-open-modal]').first().click();
      await page.locator('.pagefind-ui__search-input').waitFor();
    },
    field: '.pagefind-ui__search-input',
    hits: '.pagefind-ui__result-link',
  };
}
