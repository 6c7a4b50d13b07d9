export const origin = 'https://breche.example';
export const locales = ['en', 'fr'];
const words = {
  en: { site: 'Brèche', language: 'English', companies: 'Companies' },
  fr: { site: 'Brèche', language: 'Français', companies: 'Entreprises' },
};
export const wordsOf = (locale) => words[locale];

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (text) => String(text).replace(/[&<>"]/g, (found) => escapes[found]);
export const day = (date) => date.toISOString().slice(0, 10);

/** A whole page; its address in the other language differs by the language alone. */
export function page({ locale, url, title, description = title, main }) {
  const other = locale === 'en' ? 'fr' : 'en';
  const address = (one) => url.replace(`/${locale}/`, `/${one}/`);
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title>
<meta name="description" content="${escape(description)}"><link rel="canonical" href="${origin}${url}">
${locales.map((one) => `<link rel="alternate" hreflang="${one}" href="${origin}${address(one)}">`).join('\n')}
<link rel="stylesheet" href="/site.css"><link rel="alternate" type="application/rss+xml" href="/${locale}/index.xml"></head>
<body><header><a href="/${locale}/">${words[locale].site}</a> <nav><a href="/${locale}/companies/">${words[locale].companies}</a> <a href="${address(other)}" lang="${other}">${words[other].language}</a></nav></header>
${main}
<footer>${words[locale].site}</footer></body></html>
`;
}

export const list = (stories) =>
  `<ul>${stories.map(({ url, date, data }) => `<li><a href="${url}">${escape(data.title)}</a> <time>${day(date)}</time></li>`).join('\n')}</ul>`;
