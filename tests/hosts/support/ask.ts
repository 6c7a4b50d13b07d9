import { request, type IncomingHttpHeaders } from 'node:http';

/** An answer as it came over the wire: not decompressed, no redirect followed. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Asks a server for a path, which is sent as it is. */
export function ask(
  origin: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, headers: received } = response;
        resolve({ status: statusCode, headers: received, body: Buffer.concat(parts) });
      });
    });
    asking.on('error', reject);
    asking.end();
  });
}

/** Asks for many paths, a few at a time. */
export async function askAll(
  origin: string,
  paths: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const left = [...paths];
  const work = async (): Promise<void> => {
    for (let path = left.pop(); path !== undefined; path = left.pop())
      answers.set(path, await ask(origin, path, headers));
  };
  await Promise.all(Array.from({ length: 8 }, work));
  return answers;
}
