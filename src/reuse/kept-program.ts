import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { fileOf, haveTwins, withoutSlashes, type PageFiles } from './page-files.ts';

type PageProgram = typeof import('./page-program.ts');

const entry = 'page-program.mjs';
/** Folder of what Vite names after its content. */
const assets = '_astro';

/**
 * The program that renders pages, as the last build has bundled it, and the scripts and styles that its
 * pages name: a build of the same program needs neither Vite nor Astro's own start.
 */
export class KeptProgram {
  readonly #folder: string;
  readonly #bundle: string;
  readonly #note: string;
  readonly #key: string;

  /**
   * @param folder where it is kept
   * @param key digest of the program and of all that is written into its bundle
   */
  constructor(folder: string, key: string) {
    this.#folder = folder;
    this.#bundle = join(folder, 'bundle');
    this.#note = join(folder, 'key');
    this.#key = key;
  }

  /** Whether there is one of the last build. */
  isKept(): boolean {
    return existsSync(this.#note) && readFileSync(this.#note, 'utf8') === this.#key;
  }

  /**
   * Writes all pages and what they need.
   * @param to folder of the site, which may hold a part of it afterwards where this fails
   * @param address of the folder on its host
   * @param publicFolder what is served as it is
   * @returns whether all is written; where it is not, Astro says why
   */
  async write(
    pages: PageFiles,
    { to, address, publicFolder }: { to: string; address: URL; publicFolder: string },
  ): Promise<boolean> {
    if (!this.isKept()) return false;
    try {
      const program = (await import(pathToFileURL(join(this.#bundle, entry)).href)) as PageProgram;
      const paths = await program.getStaticPaths();
      if (haveTwins(paths)) return false;
      if (existsSync(publicFolder)) cpSync(publicFolder, to, { recursive: true });
      cpSync(join(this.#folder, assets), join(to, assets), { recursive: true });
      for (const { pathname, route } of pages.toRender(paths)) {
        const url = new URL(addressOf(pathname, route.type), address);
        const response = await pages.render(url, () => program.render(new Request(url), route));
        if (!response.ok && response.status !== 404) return false;
        if (response.body) pages.write(fileOf(pathname, route.type), await response.bytes());
      }
      return true;
    } catch {
      return false;
    }
  }

  /** Keeps what a build of Astro bundles. */
  integration(): AstroIntegration {
    let bundled = '';
    const addEntry: Plugin = {
      name: 'breche-page-program',
      applyToEnvironment: ({ name }) => name === 'prerender',
      buildStart() {
        const id = join(import.meta.dirname, 'page-program.ts');
        this.emitFile({ type: 'chunk', id, fileName: entry });
      },
      writeBundle({ dir = '' }) {
        bundled = dir;
      },
    };
    return {
      name: 'breche-kept-program',
      hooks: {
        'astro:config:setup': ({ updateConfig }) => {
          updateConfig({ vite: { plugins: [addEntry] } });
        },
        'astro:build:generated': ({ dir }) => {
          rmSync(this.#folder, { recursive: true, force: true });
          mkdirSync(this.#folder, { recursive: true });
          // Astro has no more use for it, and would remove it next.
          renameSync(bundled, this.#bundle);
          cpSync(join(fileURLToPath(dir), assets), join(this.#folder, assets), { recursive: true });
          writeFileSync(this.#note, this.#key);
        },
      },
    };
  }

  /** A script of the same program that is bundled apart; it is made where none was kept. */
  async script(name: string, make: () => Promise<string>): Promise<string> {
    const file = join(this.#folder, name);
    if (this.isKept() && existsSync(file)) return readFileSync(file, 'utf8');
    const made = await make();
    if (this.isKept()) writeFileSync(file, made);
    return made;
  }
}

/** Relative to the address of the site. */
function addressOf(pathname: string, type: string): string {
  const name = withoutSlashes(pathname);
  return type === 'page' && name !== '' ? `./${name}/` : `./${name}`;
}
