import { execFile } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A folder of plain files as a host would get it. */
export interface BuiltSite {
  /** Folder of the copy of the project, with its `content/`. */
  project: string;
  dist: string;
  /** Scheme and host it was built for. */
  origin: string;
  /** Folder on that host, with a slash at both ends. */
  base: string;
}

interface Order {
  base?: string;
  /** Changes the copy of the project before it is built. */
  edit?: (project: string) => void;
  environment?: Readonly<Record<string, string>>;
  /** Folder to work in; a new one of the system's when left out. */
  folder?: string;
}

export const projectFolder = join(import.meta.dirname, '../../..');
export const siteOrigin = 'https://breche.example';

/** Not part of a project: what is installed, built, cached or kept by git. */
const left = new Set(['node_modules', 'dist', '.git', '.astro', '.breche']);

/**
 * Builds a copy of the project with `npm run build`'s own command, so that neither the project's
 * `dist/` nor its cache is touched.
 * @throws Error with what the build wrote, when it fails
 */
export async function buildSite({
  base = '/',
  edit,
  environment = {},
  folder,
}: Order = {}): Promise<BuiltSite> {
  const project = folder ?? temporaryFolder();
  mkdirSync(project, { recursive: true });
  for (const name of readdirSync(projectFolder))
    if (!left.has(name))
      cpSync(join(projectFolder, name), join(project, name), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(project, 'node_modules'), 'junction');
  edit?.(project);
  const site = siteIn(project, base);
  try {
    await promisify(execFile)(process.execPath, ['src/cli/build.ts'], {
      cwd: project,
      env: { ...withoutVitest(process.env), SITE_URL: siteOrigin, BASE_PATH: base, ...environment },
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build at ${base} failed.\n${stdout}\n${stderr}`, { cause: error });
  }
  if (!existsSync(site.dist)) throw new Error(`The build at ${base} left no dist/`);
  return site;
}

/** The site that a build at a base path leaves in a copy of the project. */
export function siteIn(project: string, base: string): BuiltSite {
  return { project, dist: join(project, 'dist'), origin: siteOrigin, base };
}

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'breche-site-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Vite behaves differently when it believes that it runs in a test. */
function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(?:VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|BASE_URL$)/.test(name),
    ),
  );
}
