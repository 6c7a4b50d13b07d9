import { escape, locales, origin, wordsOf } from './_includes/page.js';

const item = ({ url, date, data: { title, description } }) =>
  `<item><title>${escape(title)}</title><link>${origin}${url}</link><guid>${origin}${url}</guid><pubDate>${date.toUTCString()}</pubDate><description>${escape(description)}</description></item>`;

export default class {
  data() {
    return {
      pagination: { data: 'locales', size: 1, alias: 'locale' },
      locales,
      permalink: ({ locale }) => `/${locale}/index.xml`,
    };
  }
  render({ locale, collections }) {
    const { site } = wordsOf(locale);
    const items = collections[`stories_${locale}`].slice(0, 30).map(item);
    return `<rss version="2.0"><channel><title>${site}</title><link>${origin}/${locale}/</link><description>${site}</description><language>${locale}</language>
${items.join('\n')}
</channel></rss>`;
  }
}
