import { absolute } from '../i18n/addresses.ts';
import { factLine } from '../i18n/fact-line.ts';
import type { Language } from '../i18n/language.ts';
import type { Site } from '../model/site.ts';
import type { Story } from '../model/story.ts';

/** The picture of a story that other sites show beside a link to it. */
export interface SocialImage {
  url: string;
  width: number;
  height: number;
  /** What it says, for those who do not see it. */
  alt: string;
}

/** In CSS pixels: what Facebook, LinkedIn, Mastodon and X show whole. */
export const socialImageSize = { width: 1200, height: 630 } as const;

/** Scripts (ISO 15924) whose letters the fonts of the image have: no other can be drawn. */
const drawnScripts: readonly (string | undefined)[] = ['Latn', 'Cyrl', 'Grek', 'Arab'];

/**
 * The image of a story in a language; none where the host has switched images off, where the story
 * has no edition in that language, and where no font has its letters.
 */
export function socialImage(
  story: Story,
  language: Language,
  { socialImages }: Site,
): SocialImage | undefined {
  const { addresses, place, tag } = language;
  const edition = story.editions[tag];
  if (!socialImages || !edition || !drawnScripts.includes(new Intl.Locale(tag).maximize().script))
    return undefined;
  return {
    url: absolute(addresses.socialImage(story), place),
    ...socialImageSize,
    alt: language.words('story.imageAlt', {
      title: language.typeset(edition.title),
      facts: factLine(story, language),
    }),
  };
}
