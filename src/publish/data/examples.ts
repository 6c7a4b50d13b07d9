import { absolute, dataAddress } from '../../i18n/addresses.ts';
import type { Place } from '../../i18n/place.ts';
import type { Library } from '../../model/library.ts';
import { storiesOf } from '../../model/topics.ts';

export const examples = ['company', 'figures', 'years'] as const;
export type Example = (typeof examples)[number];

/** Programs that the page about open data prints; a test runs each just as it stands there. */
export function exampleCode(example: Example, library: Library, place: Place): string {
  const data = absolute(dataAddress('', place), place);
  switch (example) {
    case 'company':
      return `const data = '${data}';
const response = await fetch(\`\${data}companies/${mostTold(library)}.json\`);
const { company, stories, records } = await response.json();

console.log(company.name);
for (const { id, disclosed, figures, currentFigure } of stories) {
  const figure = figures.find((one) => one.id === currentFigure);
  console.log(disclosed, id, figure?.count, figure?.unit, figure?.basis);
}
for (const { occurred, title, accounts, url } of records)
  console.log(occurred, title, accounts, 'accounts', url);
`;
    case 'figures':
      return `const data = '${data}';
const { stories } = await (await fetch(\`\${data}stories.json\`)).json();

for (const { id, figures, sources } of stories)
  for (const { basis, part, count, unit, said, source } of figures) {
    if (basis !== 'confirmed' || part) continue;
    const { publisher, url } = sources.find((one) => one.id === source);
    console.log(id, said, count, unit, publisher, url);
  }
`;
    case 'years':
      return `const data = '${data}';
const table = await (await fetch(\`\${data}stories.csv\`)).text();
const [names, ...rows] = table
  .trim()
  .split('\\r\\n')
  .map((line) => line.split(','));

const disclosed = names.indexOf('disclosed');
const years = Object.groupBy(rows, (row) => row[disclosed].slice(0, 4));
for (const [year, stories] of Object.entries(years))
  console.log(year, stories.length);
`;
  }
}

/** The company with most stories: the example has something to print. */
function mostTold({ companies, stories }: Library): string {
  const told = Object.keys(companies).map((id) => ({
    id,
    count: storiesOf(id, stories).breached.length,
  }));
  return told.reduce((most, one) => (one.count > most.count ? one : most)).id;
}
