import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { builtPlace } from '../publish/doctor/built-place.ts';
import { siteFolder } from '../publish/hosts/upload.ts';
import { restoreDist } from './dist-folder.ts';
import { failureText, isWrongUsage } from './failure.ts';
import { distFolder, projectFolder } from './project.ts';

const usage = `npm run preview

Serves dist/ as it is, at http://localhost:4321 or the next port that is free, in the folder of the
host that it was built for. Ctrl+C stops. Exit codes: 0 stopped, 1 failed, 2 wrong usage.`;

async function run(): Promise<number> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', default: false } } });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  restoreDist();
  const place = builtPlace(distFolder);
  if (!place) {
    console.error('There is no whole dist/ yet: run “npm run build” first.');
    return 1;
  }
  const { base } = place;
  // Astro’s settings are read from the environment, whatever a build was told.
  process.env['BASE_PATH'] = base;
  const outDir = siteFolder(distFolder, base);
  const server = await preview({ root: projectFolder, outDir, logLevel: 'warn' });
  console.log(`Serving at http://localhost:${server.port}${base} (Ctrl+C stops)`);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  const wrongUsage = isWrongUsage(error);
  console.error(wrongUsage ? `${error.message}\n\n${usage}` : failureText(error));
  process.exitCode = wrongUsage ? 2 : 1;
}
