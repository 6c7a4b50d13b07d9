import { flushCompileCache } from 'node:module';
import { relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { pseudoVariable } from '../library/pseudo-locales.ts';
import { libraryInDev } from './library-in-dev.ts';
import { pagesInDev } from './pages-in-dev.ts';
import { projectFolder } from './project.ts';

const usage = `npm run dev [-- --pseudo] [--port <number>] [--host [<address>]] [--open]

Serves the site while you write: a saved file shows at once, and what is wrong in it is listed here.
  --pseudo  two languages more, never built: en-XA lengthens and accents every interface word, so
            that words which are hard-coded or do not fit show; ar-XB runs from right to left
  --port    default 4321, or the next one that is free
  --host    for other devices too: on every address of this machine, or on this one
  --open    opens a browser
Ctrl+C stops. Exit codes: 0 stopped, 1 failed, 2 wrong usage.`;

/** Milliseconds after the start when nobody waits for the first page any more. */
const later = 5000;

/**
 * Of what Vite would watch, file by file: the saves of `content/` are heard of in another way
 * (`afterSaves`), and nobody edits what builds and caches leave.
 */
const unwatched = new Set(['content', '.breche', 'dist', 'host']);
const isUnwatched = (path: string): boolean =>
  unwatched.has(relative(projectFolder, path).split(sep)[0] ?? '');

// `--host` may stand alone, as in Astro’s own command.
const words = process.argv
  .slice(2)
  .map((word, index, all) =>
    word === '--host' && /^(?:-|$)/.test(all[index + 1] ?? '') ? '--host=0.0.0.0' : word,
  );

function refuse(message: string): void {
  console.error(`${message}\n\n${usage}`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values } = parseArgs({
    args: words,
    options: {
      pseudo: { type: 'boolean', default: false },
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
      open: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const { port, host, open } = values;
  if (!/^\d{1,5}$/.test(port)) {
    refuse(`--port “${port}” is not a port`);
    return;
  }
  if (values.pseudo) process.env[pseudoVariable] = '1';
  await dev({
    root: projectFolder,
    integrations: [pagesInDev(), libraryInDev()],
    server: { port: Number(port), host, open },
    vite: {
      server: { watch: { ignored: isUnwatched } },
      // Pages are made of hundreds of modules: what one imports is begun with before it is asked for.
      environments: { ssr: { dev: { preTransformRequests: true } } },
    },
  });
  // Ctrl+C leaves Node.js no time to write down what it compiled.
  setTimeout(flushCompileCache, later).unref();
}

try {
  await run();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof TypeError && 'code' in error) refuse(message);
  else {
    console.error(message);
    process.exitCode = 1;
  }
}
