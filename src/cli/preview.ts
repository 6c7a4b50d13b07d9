import { existsSync } from 'node:fs';
import { preview } from 'astro';
import { placeFrom } from '../i18n/place.ts';
import { siteFolder } from '../publish/hosts/upload.ts';
import { restoreDist } from './dist-folder.ts';
import { distFolder, projectFolder } from './project.ts';

restoreDist();
// Serves dist/ as it is, at http://localhost:4321 and the folder of BASE_PATH.
if (existsSync(distFolder)) {
  const { base } = placeFrom(process.env);
  const outDir = siteFolder(distFolder, base);
  const server = await preview({ root: projectFolder, outDir, logLevel: 'warn' });
  console.log(`Serving at http://localhost:${server.port}${base} (Ctrl+C stops)`);
} else {
  console.error('There is no dist/ yet: run “npm run build” first.');
  process.exitCode = 1;
}
