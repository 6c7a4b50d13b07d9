import { fork } from 'node:child_process';
import { join } from 'node:path';

/** What a program that renders pages is bundled for. */
export interface BundleOrder {
  /** What it is kept by. */
  key: string;
  /** Address of the worker that keeps pages; empty where there is none. */
  worker: string;
}

/**
 * Has the program that renders pages bundled, and kept, in a process of its own: what bundles holds
 * hundreds of megabytes until its process ends, and here there is something else to do meanwhile.
 * Ends when that does, however it went: whoever finds nothing kept lets Astro say why.
 */
export function bundleBeside(order: BundleOrder): Promise<void> {
  const script = join(import.meta.dirname, 'bundle-program.ts');
  const bundling = fork(script, [JSON.stringify(order)], { stdio: 'ignore' });
  const end = (): void => {
    bundling.kill();
  };
  process.once('exit', end);
  return new Promise((resolve) => {
    const ended = (): void => {
      process.off('exit', end);
      resolve();
    };
    bundling.once('error', ended);
    bundling.once('exit', ended);
  });
}
