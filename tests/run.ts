import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How one step ended. */
interface Ended {
  step: string;
  passed: boolean;
}

/**
 * Everything that must hold before a change lands: npm scripts, with their arguments. What looks at the sources
 * runs side by side, since each keeps one core busy, once the types of Astro's modules are
 * written, which `lint` reads too; the tests keep all cores busy themselves.
 */
const rounds = [
  ['types:write'],
  ['lint', 'types -- --noSync', 'format:check', 'check:strict'],
  ['test:unit'],
  ['test:site'],
] as const;

/** Neither tests nor builds may need the network: every process of theirs refuses to use it. */
const onThisMachine = {
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${pathToFileURL(join(import.meta.dirname, 'loopback-only.mjs')).href}`,
  npm_config_update_notifier: 'false',
};

const ended: Ended[] = [];
for (const round of rounds)
  ended.push(...(await Promise.all(round.map((step) => run(step, round.length > 1)))));
const failed = ended.filter(({ passed }) => !passed);
if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ step }) => step).join(', ')}`);
console.log(`\n${ended.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * Runs a step.
 * @param together whether others run beside it: then what it prints comes when it has ended
 */
function run(step: string, together: boolean): Promise<Ended> {
  const started = performance.now();
  if (!together) console.log(`\n▶ ${step}`);
  const child = spawn('npm', ['run', '--silent', ...step.split(' ')], {
    stdio: ['inherit', together ? 'pipe' : 'inherit', together ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...onThisMachine },
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => printed.push(part));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      if (together) console.log(`\n▶ ${step}\n${Buffer.concat(printed).toString()}`);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${status === 0 ? '✓' : '✗'} ${step} (${seconds} s)`);
      resolve({ step, passed: status === 0 });
    });
  });
}
