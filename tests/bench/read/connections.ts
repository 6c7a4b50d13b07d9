import type { Connection } from '../../site/support/timing.ts';

/** What readers are connected by: everything at once, or slow 4G as browsers emulate it. */
export const connections = {
  none: undefined,
  'slow 4G': { latency: 150, down: 1_600_000 / 8, up: 750_000 / 8 },
} as const satisfies Readonly<Record<string, Connection | undefined>>;
export type ConnectionName = keyof typeof connections;
