/**
 * Installs what the lock file names, once, before `npm start` and `npm test`. Plain JavaScript
 * without dependencies: it runs on the machine's own Node, before there is another.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const needed = [22, 18];
const stamp = 'node_modules/.installed';
const wanted = createHash('sha256')
  .update(readFileSync('package-lock.json'))
  .update(`${process.platform} ${process.arch}`)
  .digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing the packages that package-lock.json names …');
  // `npm install` and not `npm ci`, which refuses a lock file without every platform's binaries.
  const npm = process.env.npm_execpath;
  // No package needs to run anything to be installed, so that none may.
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  try {
    if (npm) execFileSync(process.execPath, [npm, ...install], { stdio: 'inherit' });
    else execFileSync('npm', install, { stdio: 'inherit', shell: process.platform === 'win32' });
  } catch {
    console.error('The packages could not be installed; is the npm registry within reach?');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}

const version = execFileSync('node', ['--version'], { encoding: 'utf8' }).trim();
const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    `Node ${needed.join('.')} or newer is needed (here: ${version}), and npm has none for ${process.platform} ${process.arch}: install it from nodejs.org`,
  );
  process.exit(1);
}
