import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { kindsOfPages } from '../site/support/kinds.ts';
import { expectedOf } from '../site/support/expected.ts';
import { projectFolder } from '../site/support/build-site.ts';
import { openSite, projectSite } from '../site/support/open-site.ts';

/**
 * `npm run lighthouse`: what Lighthouse says, with its settings for phones, of the pages that
 * readers land on. Installs Lighthouse beside the project at the first run. Fails below 100.
 * Names of categories may follow: `accessibility` and `seo` do without tracing, which not every
 * small build of Chromium survives.
 */
const kinds = ['home', 'story', 'company', 'articles', 'search'];

const asked = process.argv.slice(2);
const onlyCategories =
  asked.length > 0 ? asked : ['performance', 'accessibility', 'best-practices', 'seo'];

/** The parts of Lighthouse that are used. */
interface Report {
  categories: Readonly<
    Record<string, { title: string; score: number; auditRefs: { id: string }[] }>
  >;
  /** Set when the page could not be measured; all scores are then missing. */
  runtimeError?: { message: string };
  audits: Readonly<Record<string, { title: string; score: number | null; numericValue?: number }>>;
}
type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] },
) => Promise<{ lhr: Report } | undefined>;

async function install(): Promise<Lighthouse> {
  const folder = join(projectFolder, '.breche', 'lighthouse');
  const main = join(folder, 'node_modules/lighthouse/core/index.js');
  if (!existsSync(main)) {
    mkdirSync(folder, { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(join(import.meta.dirname, file), join(folder, file));
    const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Error('Lighthouse could not be installed');
  }
  const module = (await import(pathToFileURL(main).href)) as { default: Lighthouse };
  return module.default;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const lighthouse = await install();
const built = projectSite();
const { library, languages } = expectedOf(built);
const port = await freePort();
const { site, close } = await openSite(built, { swift: true }, [`--remote-debugging-port=${port}`]);
const rows: Record<string, Record<string, number>> = {};
const faults: string[] = [];
for (const language of languages) {
  const pages = kindsOfPages(language, library);
  for (const kind of kinds) {
    const address = pages[kind] ?? '';
    const name = `${kind}, ${language.tag}`;
    const result = await lighthouse(`${site.served}${address.slice(site.base.length)}`, {
      port,
      logLevel: 'error',
      onlyCategories,
    });
    if (!result) throw new Error(`Lighthouse says nothing of ${name}`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`${name}: ${runtimeError.message}`);
    console.log(name);
    rows[name] = {};
    for (const { title, score, auditRefs } of Object.values(categories)) {
      rows[name][title] = Math.round(score * 100);
      if (score < 1)
        for (const { id } of auditRefs) {
          const { title: what, score: own } = audits[id] ?? { title: id, score: null };
          if (own !== null && own < 0.9) faults.push(`${name}: ${title}: ${what} (${id})`);
        }
    }
  }
}
await close();
console.table(rows);
for (const fault of faults) console.log(fault);
process.exitCode = Object.values(rows).some((row) =>
  Object.values(row).some((score) => score < 100),
)
  ? 1
  : 0;
