import { day, escape, page } from './page.js';

export default class {
  render({ locale, page: { url }, title, description, date, content, ...data }) {
    const company = `<a href="/${locale}/companies/${data.companyId}/">${escape(data.companies[0])}</a>`;
    return page({
      ...{ locale, url, title, description },
      main: `<main data-pagefind-body><h1>${escape(title)}</h1>
<p><time datetime="${day(date)}">${day(date)}</time> · ${company} · ${data.sector} · ${data.country}</p>
<p>${data.dataTypes.map((type) => `<span>${type}</span>`).join(' ')}</p>
${content}</main>`,
    });
  }
}
