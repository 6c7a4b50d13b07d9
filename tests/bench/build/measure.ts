import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watchTree } from './process-tree.ts';

/** What a command cost. Bytes are of resident memory, and missing where there is no /proc. */
export interface Cost {
  /** By the clock. */
  seconds: number;
  /** User and system seconds of the command and all its children. */
  cpu: number;
  /** The part of the search index, as far as a process of its own makes it. */
  indexCpu: number;
  /** Peak of the largest process. */
  largest?: number;
  /** Peak of all processes together. */
  together?: number;
}

export interface Command {
  command: string;
  arguments: readonly string[];
  folder: string;
  environment?: Readonly<Record<string, string>>;
}

/**
 * Runs a command and measures it.
 * @throws Error with what it wrote, when it fails
 */
export async function measure(order: Command): Promise<Cost> {
  const started = performance.now();
  // The shell tells exactly what those cost that it waited for; looking at them tells the rest.
  const child = spawn(
    'sh',
    ['-c', '"$@" >&2; status=$?; times; exit $status', 'sh', order.command, ...order.arguments],
    {
      cwd: order.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', ...order.environment },
    },
  );
  const stop = watchTree(child.pid ?? process.pid);
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (part: string) => (printed[name] += part));
  const [status] = (await once(child, 'exit')) as [number | null];
  const seconds = (performance.now() - started) / 1000;
  const use = stop();
  if (status !== 0)
    throw new Error(
      `${order.command} ${order.arguments.join(' ')} failed:\n${printed.stderr.slice(-4000)}`,
    );
  if (child.stdout.readable) await once(child, 'close');
  return {
    seconds,
    cpu: Math.max(waitedFor(printed.stdout), use?.cpu ?? 0),
    indexCpu: use?.indexer ?? 0,
    ...(use && { largest: use.largest, together: use.together }),
  };
}

/** Two commands, one after the other. */
export function sum(a: Cost, b: Cost): Cost {
  const higher = (key: 'largest' | 'together'): Partial<Cost> =>
    a[key] === undefined || b[key] === undefined ? {} : { [key]: Math.max(a[key], b[key]) };
  return {
    seconds: a.seconds + b.seconds,
    cpu: a.cpu + b.cpu,
    indexCpu: a.indexCpu + b.indexCpu,
    ...higher('largest'),
    ...higher('together'),
  };
}

/** The last line of `times`: user and system time of the children, as `0m1.25s 0m0.06s`. */
function waitedFor(text: string): number {
  const last = text.trim().split('\n').at(-1) ?? '';
  return [...last.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (total, [, minutes, seconds]) => total + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
