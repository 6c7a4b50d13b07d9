import { projectFolder } from '../site/support/build-site.ts';
import { expectedOf } from '../site/support/expected.ts';
import { kindsOfPages } from '../site/support/kinds.ts';
import { fullChromium } from '../site/support/launch-browser.ts';
import { markdownTable } from '../site/support/markdown-table.ts';
import { openSite, projectSite } from '../site/support/open-site.ts';
import { freePort, install, measure } from './lighthouse.ts';

/**
 * `npm run lighthouse [-- category…] [-- kind…]`: what Lighthouse says, with its settings for
 * phones, of the pages that readers land on. Installs Lighthouse beside the project at the first
 * run. Fails below 100.
 */
const landings = ['home', 'story', 'company', 'articles', 'search'];
const allCategories = ['performance', 'accessibility', 'best-practices', 'seo'];
/** They record what the browser does; the small Chromium of the tests does not survive that. */
const traced = ['performance', 'best-practices'];
/** What the score of performance is made of: milliseconds, and the share of the window that moved. */
const measures = {
  'first-contentful-paint': 'first paint',
  'largest-contentful-paint': 'headline',
  'total-blocking-time': 'blocked',
  'cumulative-layout-shift': 'shift',
};

const built = projectSite();
const { library, languages } = expectedOf(built);

const asked = process.argv.slice(2);
const categories = chosen(allCategories, allCategories);
const kinds = chosen(
  Object.keys(languages[0] ? kindsOfPages(languages[0], library) : {}),
  landings,
);
const unknown = asked.filter((name) => !categories.includes(name) && !kinds.includes(name));
if (unknown.length > 0) stop(`Neither a category nor a kind of page: ${unknown.join(', ')}`);

if (!fullChromium() && categories.some((category) => traced.includes(category)))
  stop(`Lighthouse needs a full Chromium, and there is none on this machine.
  Debian, Ubuntu   sudo apt install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask chromium
  Windows          winget install Google.Chrome
Or name one: CHROME_PATH=/path/to/chromium npm run lighthouse
What can be measured without one: npm run lighthouse -- accessibility seo`);

const lighthouse = await install(projectFolder);
const port = await freePort();
const { site, close } = await openSite(built, { swift: true }, [`--remote-debugging-port=${port}`]);
const rows: Record<string, Record<string, number>> = {};
const faults: string[] = [];
for (const language of languages) {
  const addresses = kindsOfPages(language, library);
  for (const kind of kinds) {
    const name = `${kind}, ${language.tag}`;
    const url = `${site.served}${(addresses[kind] ?? '').slice(site.base.length)}`;
    const report = await measure(lighthouse, url, port, categories);
    const row: Record<string, number> = {};
    for (const { title, score, auditRefs } of Object.values(report.categories)) {
      row[title] = Math.round(score * 100);
      if (row[title] === 100) continue;
      process.exitCode = 1;
      const failed = auditRefs
        .map(({ id }) => ({ id, ...report.audits[id] }))
        .filter(({ score: own }) => typeof own === 'number' && own < 0.9);
      faults.push(
        ...failed.map((audit) => `${name}: ${title}: ${audit.title ?? ''} (${audit.id})`),
      );
    }
    for (const [id, title] of Object.entries(measures)) {
      const value = report.audits[id]?.numericValue;
      if (value !== undefined) row[title] = Number(value.toFixed(value < 1 ? 3 : 0));
    }
    rows[name] = row;
    console.log(name);
  }
}
await close();
console.log(markdownTable('page', rows));
for (const fault of faults) console.log(fault);

/** Those of the names that were asked for, else what is measured anyway. */
function chosen(names: readonly string[], otherwise: string[]): string[] {
  const those = names.filter((name) => asked.includes(name));
  return those.length > 0 ? those : otherwise;
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(2);
}
