import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockBuilds } from './build-lock.ts';
import { distFolder, projectFolder } from './project.ts';

const ours = join(projectFolder, '.breche');
/** Where a build is put together; nothing in it outlasts the build. */
const workshop = join(ours, 'build');
const fresh = join(workshop, 'dist');
/** The last `dist/`, while the new one is put in its place. */
const last = join(workshop, 'last');

/**
 * Puts the last `dist/` back where a build was killed between taking it away and putting the new
 * one there. To be called by whatever reads or replaces `dist/`.
 */
export function restoreDist(): void {
  if (!existsSync(distFolder) && existsSync(last)) renameSync(last, distFolder);
}

/**
 * Lets a build write beside `dist/`, and puts the result in its place when it is whole. One build
 * at a time; one that fails or is interrupted leaves `dist/` as it was and nothing beside it.
 * @param build writes the whole site into a folder
 * @throws Error when another build is at work, and whatever the build throws
 */
export async function replaceDist(build: (folder: string) => Promise<void>): Promise<void> {
  const letGo = lockBuilds(ours);
  const clear = (): void => {
    rmSync(workshop, { recursive: true, force: true });
  };
  const stopWatching = onInterrupt(() => {
    clear();
    letGo();
    console.error('Nothing was built: interrupted. dist/ is as it was.');
  });
  try {
    clear();
    await build(fresh);
    // From here on everything happens at once: no signal is heard in between.
    stopWatching();
    exchange();
  } finally {
    stopWatching();
    clear();
    letGo();
  }
}

/**
 * No system that Node.js runs on lets it exchange two folders in one step. Nothing but a kill comes
 * between these two, and {@link restoreDist} mends that.
 */
function exchange(): void {
  if (existsSync(distFolder)) renameSync(distFolder, last);
  try {
    renameSync(fresh, distFolder);
  } catch (error) {
    restoreDist();
    throw error;
  }
}

/** @returns a function that stops listening */
function onInterrupt(clean: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const stop = (): void => {
    for (const signal of signals) process.off(signal, interrupt);
  };
  const interrupt = (signal: NodeJS.Signals): void => {
    stop();
    clean();
    // Whoever started this is told the usual way what ended it.
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, interrupt);
  return stop;
}
