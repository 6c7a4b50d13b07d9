import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a command said and how it ended. */
export interface Said {
  status: number;
  /** Everything written, to both streams. */
  text: string;
}

class Exit extends Error {}

/**
 * Runs commands one after the other in this process, in the project that is the working folder: each
 * in some milliseconds, where a process of its own would take a second. A started process gets the
 * orders as JSON, a list of lists whose first item names the command, and answers with a list.
 */
async function runAll(orders: readonly (readonly string[])[]): Promise<Said[]> {
  const all: Said[] = [];
  for (const [index, [command = '', ...words]] of orders.entries()) {
    const lines: unknown[] = [];
    console.log = console.error = console.warn = (...parts: unknown[]) => void lines.push(...parts);
    process.argv = [process.argv[0] ?? '', command, ...words];
    process.exitCode = 0;
    process.exit = (status) => {
      process.exitCode = Number(status ?? 0);
      throw new Exit();
    };
    const file = pathToFileURL(join(process.cwd(), 'src/cli', `${command}.ts`)).href;
    try {
      await import(`${file}?${index}`);
    } catch (error) {
      if (!(error instanceof Exit))
        lines.push(`crashed: ${error instanceof Error ? (error.stack ?? '') : String(error)}`);
    }
    all.push({ status: process.exitCode, text: lines.join('\n') });
  }
  return all;
}

if (import.meta.main) {
  const exit = process.exit.bind(process);
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(part as Buffer);
  const said = await runAll(JSON.parse(Buffer.concat(parts).toString()) as string[][]);
  process.stdout.write(JSON.stringify(said), () => exit(0));
}
