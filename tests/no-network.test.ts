import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const refusal = join(import.meta.dirname, 'loopback-only.mjs');

/** Runs a script where connections elsewhere are refused. */
function run(script: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['--import', refusal, '--input-type=module', '-e', script], {
    encoding: 'utf8',
  });
}

it.each([
  ['by name', 'await fetch("https://elsewhere.example/").catch(() => undefined)'],
  ['by address', 'await fetch("http://203.0.113.1/").catch(() => undefined)'],
])('what tests run on refuses connections to elsewhere, %s', (_, script) => {
  const { status, stderr } = run(script);
  expect(status).toBe(1);
  expect(stderr).toContain('tests and builds stay on this machine');
});

it('and allows those to this machine', () => {
  const { status, stdout } = run(`
    import { createServer } from 'node:http';
    const server = createServer((_, response) => response.end('here')).listen(0, '127.0.0.1', async () => {
      console.log(await (await fetch('http://127.0.0.1:' + server.address().port)).text());
      server.close();
    });`);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'here\n' });
});
