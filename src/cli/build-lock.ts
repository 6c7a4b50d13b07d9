import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of a lock: who holds it, and a part that no other has. */
const shape = /^build-(\d+)-(\w+)-[\da-f-]+\.lock$/;

/**
 * Makes this process the only one that builds. Each writes a lock of its own name, then looks whether
 * an older one is held; who is not the oldest gives way. A lock whose owner is gone is removed: its
 * name is nobody else's, so that two cannot take it over at once.
 * @param folder where locks lie; it is made
 * @returns a function that lets go
 * @throws Error naming the process that builds already
 */
export function lockBuilds(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const own = join(folder, `build-${process.pid}-${startOf(process.pid)}-${randomUUID()}.lock`);
  writeFileSync(own, '', { flag: 'wx' });
  const since = statSync(own).mtimeMs;
  const letGo = (): void => {
    rmSync(own, { force: true });
  };
  for (const name of readdirSync(folder)) {
    const [, owner = '', start = ''] = shape.exec(name) ?? [];
    const lock = join(folder, name);
    if (owner === '' || lock === own) continue;
    if (!isAlive(Number(owner), start)) rmSync(lock, { force: true });
    else if ((statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) <= since) {
      letGo();
      throw new Error(`another build is at work (process ${owner}); wait for it, or end it`);
    }
  }
  return letGo;
}

function isAlive(id: number, start: string): boolean {
  try {
    process.kill(id, 0);
  } catch (error) {
    // Somebody else's process lives too.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return startOf(id) === start;
}

/** When a process began, where the system says so: ids are given again, in containers soon. */
function startOf(id: number): string {
  try {
    // Field 22, counted from behind the name, which may hold blanks and brackets (proc(5)).
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '0';
  } catch {
    return '0';
  }
}
