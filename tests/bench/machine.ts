import { arch, cpus, loadavg, platform, totalmem } from 'node:os';

/** Where and when something was measured. */
export interface Machine {
  /** ISO 8601, UTC. */
  day: string;
  system: string;
  processor: string;
  cores: number;
  /** Bytes. */
  memory: number;
  node: string;
  /** Processes that wanted to run, on average of the last 15 minutes: above `cores`, others worked too. */
  load: number;
}

export function machine(): Machine {
  const [first] = cpus();
  return {
    day: new Date().toISOString().slice(0, 10),
    system: `${platform()} ${arch()}`,
    processor: first?.model ?? 'unknown',
    cores: cpus().length,
    memory: totalmem(),
    node: process.versions.node,
    load: Number((loadavg()[2] ?? 0).toFixed(1)),
  };
}
