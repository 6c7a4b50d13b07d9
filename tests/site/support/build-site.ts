import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
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
  base: string;
  /** Folder to put the copy in. */
  folder: string;
  /** Changes the copy before it is built. */
  edit?: (project: string) => void;
  environment?: Readonly<Record<string, string>>;
}

export const projectFolder = join(import.meta.dirname, '../../..');
export const siteOrigin = 'https://breche.example';

/** Not part of a project: what is installed, built, cached or kept by git. */
const left = new Set(['node_modules', 'dist', 'host', '.git', '.astro', '.breche']);

/**
 * Builds a copy of the project with `npm run build`'s own command, so that neither the project's
 * `dist/` nor its cache is touched.
 * @throws Error with what the build wrote, when it fails
 */
export async function buildSite(order: Order): Promise<BuiltSite> {
  const { base, folder, edit, environment = {} } = order;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(projectFolder))
    if (!left.has(name)) cpSync(join(projectFolder, name), join(folder, name), { recursive: true });
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  edit?.(folder);
  try {
    await promisify(execFile)(process.execPath, ['src/cli/build.ts'], {
      cwd: folder,
      env: {
        ...withoutVitest(process.env),
        SITE_URL: siteOrigin,
        BASE_PATH: base,
        ...environment,
      },
      maxBuffer: 2 ** 26,
    });
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`The build at ${base} failed.\n${stdout}\n${stderr}`, { cause: error });
  }
  const site = siteIn(folder, base);
  if (!existsSync(site.dist)) throw new Error(`The build at ${base} left no dist/`);
  return site;
}

/** The site that a build at a base path leaves in a copy of the project. */
export function siteIn(project: string, base: string): BuiltSite {
  return { project, dist: join(project, 'dist'), origin: siteOrigin, base };
}

/** A new folder among the system's temporary ones; who asks for it removes it. */
export function temporaryFolder(): string {
  return mkdtempSync(join(tmpdir(), 'breche-site-'));
}

/** Vite behaves differently when it believes that it runs in a test. */
function withoutVitest(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(environment).filter(
      ([name]) => !/^(?:VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|BASE_URL$)/.test(name),
    ),
  );
}
