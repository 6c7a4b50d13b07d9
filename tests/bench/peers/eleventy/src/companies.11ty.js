import { escape, locales, page, wordsOf } from './_includes/page.js';

export default class {
  data() {
    return {
      pagination: { data: 'locales', size: 1, alias: 'locale' },
      locales,
      permalink: ({ locale }) => `/${locale}/companies/index.html`,
    };
  }
  render({ locale, collections, page: { url } }) {
    const { companies: title } = wordsOf(locale);
    const items = collections.companies
      .filter((company) => company.locale === locale)
      .map(
        ({ id, name, stories }) =>
          `<li><a href="/${locale}/companies/${id}/">${escape(name)}</a> (${stories.length})</li>`,
      );
    return page({
      locale,
      url,
      title,
      main: `<main><h1>${title}</h1><ul>${items.join('\n')}</ul></main>`,
    });
  }
}
