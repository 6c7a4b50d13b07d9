import { list, locales, page, wordsOf } from './_includes/page.js';

export default class {
  data() {
    return {
      pagination: { data: 'locales', size: 1, alias: 'locale' },
      locales,
      permalink: ({ locale }) => `/${locale}/index.html`,
    };
  }
  render({ locale, collections, page: { url } }) {
    const { site } = wordsOf(locale);
    const latest = list(collections[`stories_${locale}`].slice(0, 30));
    return page({ locale, url, title: site, main: `<main><h1>${site}</h1>${latest}</main>` });
  }
}
