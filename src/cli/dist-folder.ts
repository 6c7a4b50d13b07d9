import { existsSync, lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockBuilds } from './build-lock.ts';
import { keepFolders, recallFolders, removeEmptyFolders } from './kept-folders.ts';
import { distFolder, hostFolder, projectFolder, workshop } from './project.ts';

/** What a build makes: the upload, and what its host is told besides. */
export interface Results {
  dist: string;
  host: string;
}

const ours = join(projectFolder, '.breche');
const fresh: Results = { dist: join(workshop, 'dist'), host: join(workshop, 'host') };
/** The last results, while the new ones are put in their place. */
const lastOnes = join(workshop, 'last');
const last: Results = { dist: join(lastOnes, 'dist'), host: join(lastOnes, 'host') };

/**
 * Puts the last `dist/` and `host/` back where a build was killed between taking them away and
 * putting the new ones there. To be called by whatever reads or replaces `dist/`.
 */
export function restoreDist(): void {
  if (existsSync(distFolder) || !existsSync(last.dist)) return;
  if (existsSync(last.host)) {
    rmSync(hostFolder, { recursive: true, force: true });
    renameSync(last.host, hostFolder);
  }
  renameSync(last.dist, distFolder);
}

/**
 * Lets a build write beside `dist/` and `host/`, and puts the results in their place when they are
 * whole. One build at a time; one that fails or is interrupted leaves both as they were and nothing
 * beside them.
 * @param build writes the whole site, and what its host is told, into folders that hold no file
 * @returns the paths of the files in `dist/`
 * @throws Error when another build is at work, and whatever the build throws
 */
export async function replaceDist(build: (folders: Results) => Promise<void>): Promise<string[]> {
  let files: string[] = [];
  if (lstatSync(distFolder, { throwIfNoEntry: false })?.isDirectory() === false)
    throw new Error('dist is no folder, and would be replaced by one: move it away');
  const letGo = lockBuilds(ours);
  const leave = (): void => {
    clear();
    letGo();
  };
  process.once('exit', leave);
  const stopWatching = onInterrupt(() => {
    leave();
    console.error('Nothing was built: interrupted. dist/ is as it was.');
  });
  try {
    clear();
    recallFolders(fresh.dist);
    await build(fresh);
    files = removeEmptyFolders(fresh.dist);
    // From here on everything happens at once: no signal is heard in between.
    stopWatching();
    exchange();
  } catch (error) {
    clear();
    throw error;
  } finally {
    stopWatching();
    process.off('exit', leave);
    letGo();
  }
  try {
    keepFolders(last.dist);
    clear();
  } catch {
    // The site is built; what is left of the last one is the next build's first task.
  }
  return files;
}

/** Never removes the last `dist/` while nothing stands in its place. */
function clear(): void {
  if (existsSync(last.dist) && !existsSync(distFolder)) return;
  rmSync(workshop, { recursive: true, force: true });
}

/**
 * No system that Node.js runs on lets it exchange folders in one step. Nothing but a kill comes
 * between these, and {@link restoreDist} mends that: the last `dist/` goes first, the new one comes
 * last, and without it there is only what was.
 */
function exchange(): void {
  mkdirSync(lastOnes, { recursive: true });
  const move = (from: string, to: string): void => {
    if (existsSync(from)) renameSync(from, to);
  };
  try {
    move(distFolder, last.dist);
    move(hostFolder, last.host);
    move(fresh.host, hostFolder);
    renameSync(fresh.dist, distFolder);
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
