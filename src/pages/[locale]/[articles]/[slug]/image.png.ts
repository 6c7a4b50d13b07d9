import { join } from 'node:path';
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { routeParams } from '../../../../i18n/addresses.ts';
import { socialImage } from '../../../../publish/social-image.ts';
import { storyCard } from '../../../../views/social-image/card.ts';
import { openCardKeeper, type CardKeeper } from '../../../../views/social-image/keep.ts';
import { loadSite } from '../../../_site.ts';

export const getStaticPaths = (async () => {
  const { keyed, library, languages, place } = await loadSite();
  return keyed(
    languages.flatMap((language) =>
      library.stories
        .filter((story) => socialImage(story, language, library.site))
        .map((story) => ({
          params: routeParams(language.addresses.article(story), place, [
            'locale',
            'articles',
            'slug',
          ]),
          props: { language, library, story },
        })),
    ),
  );
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

let keeper: CardKeeper | undefined;

export const GET: APIRoute<Props> = async ({ props: { language, library, story } }) => {
  keeper ??= openCardKeeper(join(process.cwd(), '.breche/cache/social-images'));
  const image = await keeper.image(
    join(language.tag, story.id),
    storyCard(story, language, library),
  );
  return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};
