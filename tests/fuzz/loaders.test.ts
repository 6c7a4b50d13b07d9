import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { faultLine, type Fault } from '../../src/library/fault.ts';
import { hostileBytes } from './hostile.ts';
import { faultsIn, targets, type Target } from './targets.ts';

/** Inputs for each target; `BRECHE_FUZZ=20000` for a thorough run, which says what it did. */
const inputs = Number(process.env['BRECHE_FUZZ'] ?? 60);
/** Longest that one file may keep one core busy, in milliseconds: “a few seconds”, with a margin. */
const patience = 3_000;
const most = 2 ** 30;

const corpus = join(import.meta.dirname, 'corpus');
const root = mkdtempSync(join(tmpdir(), 'fuzz-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** Reads bytes, and holds what is said of them against what is promised. */
function examine(target: Target, bytes: Uint8Array): readonly Fault[] {
  const before = process.cpuUsage();
  const faults = faultsIn(target, root, bytes);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1000).toBeLessThan(patience);
  expect(process.memoryUsage.rss()).toBeLessThan(most);
  const lines = Buffer.from(bytes)
    .toString()
    .split(/\r\n?|\n/).length;
  for (const fault of faults) {
    expect(fault.line).toBeGreaterThanOrEqual(1);
    expect(fault.line).toBeLessThanOrEqual(lines);
    expect(fault.column).toBeGreaterThanOrEqual(1);
    expect(fault.message).toMatch(/\S/);
    expect(fault.hint).toMatch(/\S/);
    // One line, and one for the remedy; nothing that a terminal or a workflow would obey.
    expect(faultLine(fault)).toMatch(/^[^\p{Cc}\u2028-\u202e\u2066-\u2069]+\n {4}→ [^\p{Cc}]+$/u);
  }
  expect(faults.length).toBeLessThanOrEqual(5_000);
  return faults;
}

describe.each(targets)('$name', (target) => {
  it('is read or refused, whatever it holds', () => {
    let refused = 0;
    fc.assert(
      fc.property(hostileBytes(target.seeds), (bytes) => {
        if (examine(target, bytes).length > 0) refused++;
      }),
      { numRuns: inputs },
    );
    if (inputs > 1000) console.log(`${target.name}: ${inputs} inputs, ${refused} with faults`);
    expect(refused).toBeGreaterThan(0);
  }, 3_600_000);

  it('stands all that ever did harm', () => {
    const files = readdirSync(corpus).filter((name) => extname(name) === extname(target.path));
    for (const name of files) examine(target, readFileSync(join(corpus, name)));
  }, 60_000);
});
