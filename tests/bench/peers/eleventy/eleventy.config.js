const byDate = (a, b) => b.date - a.date || (a.url < b.url ? -1 : 1);

export default function (config) {
  config.addPassthroughCopy({ static: '/' });
  for (const locale of ['en', 'fr'])
    config.addCollection(`stories_${locale}`, (all) =>
      all.getFilteredByGlob(`src/${locale}/articles/*.md`).sort(byDate),
    );
  config.addCollection('companies', (all) =>
    ['en', 'fr'].flatMap((locale) => {
      const stories = all.getFilteredByGlob(`src/${locale}/articles/*.md`).sort(byDate);
      const companies = Map.groupBy(stories, ({ data }) => data.companyId);
      return [...companies]
        .map(([id, of]) => ({ locale, id, name: of[0].data.companies[0], stories: of }))
        .sort((a, b) => (a.name < b.name ? -1 : 1));
    }),
  );
  return {
    dir: { input: 'src', output: 'dist', includes: '_includes' },
    markdownTemplateEngine: false,
    templateFormats: ['md', '11ty.js'],
  };
}
