import { escape, list, page } from './_includes/page.js';

export default class {
  data() {
    return {
      pagination: { data: 'collections.companies', size: 1, alias: 'company' },
      permalink: ({ company: { locale, id } }) => `/${locale}/companies/${id}/index.html`,
    };
  }
  render({ company: { locale, name, stories }, page: { url } }) {
    const main = `<main><h1>${escape(name)}</h1>${list(stories)}</main>`;
    return page({ locale, url, title: name, main });
  }
}
