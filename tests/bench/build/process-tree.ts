import { readdirSync, readFileSync } from 'node:fs';

/** What a process and its children have used until they were last looked at (Linux). */
export interface TreeUse {
  /** User and system seconds of all of them. */
  cpu: number;
  /** The part of the search indexer, when it is a process of its own. */
  indexer: number;
  /** Bytes of resident memory: the highest of any single process. */
  largest: number;
  /** The highest sum of those that ran at one time. */
  together: number;
}

/** Clock ticks a second in /proc: 100 on every Linux that Node runs on. */
const ticks = 100;
const indexer = 'pagefind';

/**
 * Watches a process and all its children, also those that nobody waits for.
 * @returns looks once more, stops and says what they used; undefined where there is no /proc
 */
export function watchTree(root: number, every = 25): () => TreeUse | undefined {
  const seen = new Map<number, { name: string; cpu: number; peak: number }>();
  let together = 0;
  const look = (): void => {
    let sum = 0;
    for (const id of treeOf(root)) {
      const now = useOf(id);
      if (!now) continue;
      // One that has just ended has no memory any more.
      seen.set(id, { ...now, peak: Math.max(now.peak, seen.get(id)?.peak ?? 0) });
      sum += now.resident;
    }
    together = Math.max(together, sum);
  };
  const timer = setInterval(look, every);
  return () => {
    clearInterval(timer);
    look();
    if (seen.size === 0) return undefined;
    const all = [...seen.values()];
    const cpu = (those: typeof all): number => those.reduce((sum, one) => sum + one.cpu, 0);
    return {
      cpu: cpu(all),
      indexer: cpu(all.filter(({ name }) => name.startsWith(indexer))),
      largest: Math.max(...all.map(({ peak }) => peak)),
      together,
    };
  };
}

function treeOf(root: number): number[] {
  const found = [root];
  for (const id of found)
    for (const thread of entries(`/proc/${id}/task`))
      found.push(
        ...read(`/proc/${id}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
      );
  return found;
}

function useOf(
  id: number,
): { name: string; cpu: number; peak: number; resident: number } | undefined {
  const [, name = '', rest = ''] = /\((.*)\) (.*)/s.exec(read(`/proc/${id}/stat`)) ?? [];
  const fields = rest.split(' ');
  if (fields.length < 13) return undefined;
  const status = read(`/proc/${id}/status`);
  const kilobytes = (key: string): number =>
    Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return {
    name,
    cpu: (Number(fields[11]) + Number(fields[12])) / ticks,
    peak: kilobytes('VmHWM'),
    resident: kilobytes('VmRSS'),
  };
}

/** Processes end while they are looked at. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

function entries(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
