import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The parts of Lighthouse's report that are used. */
export interface Report {
  categories: Readonly<
    Record<string, { title: string; score: number; auditRefs: { id: string }[] }>
  >;
  /** Set when the page could not be measured; all scores are then missing. */
  runtimeError?: { message: string };
  audits: Readonly<
    Record<string, { title: string; score: number | null; numericValue?: number } | undefined>
  >;
}

type Lighthouse = (
  url: string,
  flags: { port: number; logLevel: 'error'; onlyCategories: readonly string[] },
) => Promise<{ lhr: Report } | undefined>;

/** A browser on a busy machine may miss the start of a page; it gets another go. */
const attempts = 3;

/** Installs Lighthouse into the project's `.breche/`, unless it is there; it is too large for everybody. */
export async function install(project: string): Promise<Lighthouse> {
  const folder = join(project, '.breche', 'lighthouse');
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

/** @param port on which a running browser listens to its developers' tools */
export async function measure(
  lighthouse: Lighthouse,
  url: string,
  port: number,
  onlyCategories: readonly string[],
): Promise<Report> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories });
    const fault = result ? result.lhr.runtimeError?.message : 'Lighthouse says nothing';
    if (result && fault === undefined) return result.lhr;
    if (attempt === attempts) throw new Error(`${url}: ${fault ?? ''}`);
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
