import { spawnSync } from 'node:child_process';

/**
 * Everything that must hold before a change lands, quickest first; one npm script each. `types`
 * writes the types of Astro's modules, which `lint` reads.
 */
const steps = ['format:check', 'types', 'lint', 'check:strict', 'test:unit', 'test:site'] as const;

const failed: string[] = [];
for (const step of steps) {
  const started = performance.now();
  console.log(`\n▶ ${step}`);
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${step} (${seconds} s)`);
  if (status !== 0) failed.push(step);
}
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${steps.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
