import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A server that answers. */
export interface Running {
  /** `http://127.0.0.1:<port>` */
  origin: string;
  stop: () => Promise<void>;
}

/** Milliseconds in which a server must answer; Cloudflare's takes ten seconds on a busy machine. */
const patience = 60_000;

/** Path of a program: in `PATH`, or where systems put what only administrators use. */
export function program(name: string): string | undefined {
  return [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts a server and waits until it answers.
 * @throws Error with what it printed, when it ends or stays silent
 */
export async function run(
  port: number,
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Running> {
  const child = spawn(command, args, {
    ...options,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => printed.push(part));
  const ended = new Promise<void>((resolve) => {
    child.once('close', () => {
      resolve();
    });
  });
  const origin = `http://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await Promise.race([ended, setTimeout(5_000).then(() => child.kill('SIGKILL'))]);
  };
  for (const started = performance.now(); ; await setTimeout(50)) {
    if (await answers(origin)) return { origin, stop };
    if (child.exitCode !== null || performance.now() - started > patience) {
      await stop();
      throw new Error(
        `${command} ${args.join(' ')} does not answer:\n${Buffer.concat(printed).toString()}`,
      );
    }
  }
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin, { redirect: 'manual' });
    return true;
  } catch {
    return false;
  }
}
