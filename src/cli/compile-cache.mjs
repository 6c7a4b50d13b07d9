/**
 * Has Node.js keep what it makes of each module on loading it – types taken off, code compiled –
 * which halves the start of every command. Loaded before a command's own modules, and before there
 * is anything to take types off with: plain JavaScript.
 */
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';

/** What commands keep for the next; there is none before the first, nor where each begins afresh. */
const cache = join('.breche', 'cache');
const folder = join(cache, 'compiled');
/** A command needs some two thousand; each change of `src/` leaves some hundred, and each run one. */
const mostFiles = 5000;

try {
  if (isMainThread && readdirSync(folder, { recursive: true }).length > mostFiles)
    rmSync(folder, { recursive: true });
} catch {
  // Nothing is there yet, or this user may not remove it.
}
// To write it takes longer than it ever spares a machine that builds once. Where this user may not write,
// nothing is kept and nothing said.
if (existsSync(cache)) enableCompileCache(folder);
