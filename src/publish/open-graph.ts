import type { Language } from '../i18n/language.ts';
import type { PartialDate } from '../model/dates.ts';
import { canonicalUrl } from './alternates.ts';
import type { SocialImage } from './social-image.ts';
import type { PageVersion } from './versions.ts';

/** A `<meta property content>`. */
export interface MetaProperty {
  property: string;
  content: string;
}

/** What a page says of itself when somebody shares it. */
export interface SharedPage {
  language: Language;
  versions: readonly PageVersion[];
  title: string;
  description: string;
  siteName: string;
  /** Days of publication and of the last change; of stories only. */
  article?: { published: PartialDate; modified: PartialDate };
  image?: SocialImage;
}

/** Open Graph (https://ogp.me/) and the one line that X wants besides. */
export function openGraph(page: SharedPage): MetaProperty[] {
  const { language, versions, article, image } = page;
  const others = versions.filter(
    (version) => version.real && version.language.tag !== language.tag,
  );
  return [
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: page.description },
    { property: 'og:type', content: article ? 'article' : 'website' },
    { property: 'og:url', content: canonicalUrl(versions, language) },
    { property: 'og:site_name', content: page.siteName },
    { property: 'og:locale', content: territory(language) },
    ...others.map((version) => ({
      property: 'og:locale:alternate',
      content: territory(version.language),
    })),
    ...(article
      ? [
          { property: 'article:published_time', content: article.published },
          { property: 'article:modified_time', content: article.modified },
        ]
      : []),
    ...(image
      ? [
          { property: 'og:image', content: image.url },
          { property: 'og:image:type', content: 'image/png' },
          { property: 'og:image:width', content: String(image.width) },
          { property: 'og:image:height', content: String(image.height) },
          { property: 'og:image:alt', content: image.alt },
        ]
      : []),
    { property: 'twitter:card', content: image ? 'summary_large_image' : 'summary' },
  ];
}

/** Open Graph wants a territory with every language: `en_GB`. */
function territory({ words }: Language): string {
  const { language, region } = new Intl.Locale(words('language.formats')).maximize();
  return `${language}_${region ?? ''}`;
}
