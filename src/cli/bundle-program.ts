import { join } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { workerName } from '../publish/offline/settings.ts';
import { workerScript } from '../publish/worker-file.ts';
import { KeptProgram } from '../reuse/kept-program.ts';
import type { BundleOrder } from './bundle-beside.ts';
import { bundleSettings } from './bundle-settings.ts';
import { programFolder, workshop } from './project.ts';

// The process that `bundleBeside` starts.

/** Leaves all pages to whoever is given the bundle. */
const noPages: AstroIntegration = {
  name: 'breche-no-pages',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer({
        name: 'breche-no-pages',
        getStaticPaths: () => Promise.resolve([]),
        render: () => Promise.reject(new Error('No page is rendered here')),
      });
    },
  },
};

// Nobody waits for it any more.
process.once('disconnect', () => process.exit(1));
const { key, worker } = JSON.parse(process.argv[2] ?? '') as BundleOrder;
const program = new KeptProgram(programFolder, key);
await build({
  ...bundleSettings(worker),
  outDir: join(workshop, 'bundle'),
  integrations: [noPages, program.integration()],
});
await program.script(workerName, () => workerScript({ offline: worker !== '' }));
process.exit();
