import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How one step ended, and what it printed. */
interface Ended {
  step: string;
  passed: boolean;
  printed: string;
}

/**
 * Everything that must hold before a change lands: npm scripts, with their arguments. What looks at the sources
 * runs side by side, since each keeps one core busy, once the types of Astro's modules are
 * written, which `lint` reads too; the tests keep all cores busy themselves.
 */
const rounds = [
  ['types:write'],
  ['lint', 'types -- --noSync', 'format:check', 'check:strict', 'test:servers'],
  ['test:unit'],
  ['test:site'],
] as const;

/** How many lines of a step that failed are shown again: a few failures of Vitest, and its count of them. */
const lastLines = 80;

/** Brings the servers of tests/hosts/, the first time. */
const fromRegistry = 'test:servers';

/** Neither tests nor builds may need the network: every process of theirs refuses to use it. */
const onThisMachine = {
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${pathToFileURL(join(import.meta.dirname, 'loopback-only.mjs')).href}`,
  npm_config_update_notifier: 'false',
};

/** A step writes into a pipe, where it would show none. */
const colours = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};

const ended: Ended[] = [];
for (const round of rounds)
  ended.push(...(await Promise.all(round.map((step) => run(step, round.length > 1)))));
const failed = ended.filter(({ passed }) => !passed);
// Once more at the end: a log is often cut, and what failed may be far above.
for (const { step, printed } of failed)
  console.log(`\nFailed: ${step}\n${printed.trimEnd().split('\n').slice(-lastLines).join('\n')}`);
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
    stdio: ['inherit', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: step === fromRegistry ? process.env : { ...process.env, ...onThisMachine, ...colours },
  });
  const parts: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      parts.push(part);
      if (!together) process.stdout.write(part);
    });
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const printed = Buffer.concat(parts).toString();
      if (together) console.log(`\n▶ ${step}\n${printed}`);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${status === 0 ? '✓' : '✗'} ${step} (${seconds} s)`);
      resolve({ step, passed: status === 0, printed });
    });
  });
}
