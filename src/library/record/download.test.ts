import { expect, it } from 'vitest';
import { downloadList, DownloadError, listAddress } from './download.ts';

const answer =
  (response: Response | Error): typeof fetch =>
  () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response);

it('asks for the whole list and says who asks', async () => {
  const asked: [unknown, RequestInit | undefined][] = [];
  const text = await downloadList((address, options) => {
    asked.push([address, options]);
    return Promise.resolve(new Response('[]'));
  });
  expect(text).toBe('[]');
  expect(asked).toHaveLength(1);
  expect(asked[0]?.[0]).toBe(listAddress);
  expect(new Headers(asked[0]?.[1]?.headers).get('user-agent')).toMatch(/^Breche/);
});

it('says what to do without a connection', async () => {
  const error = new TypeError('fetch failed', { cause: new Error('getaddrinfo ENOTFOUND') });
  await expect(downloadList(answer(error))).rejects.toThrow(
    `There is no connection to ${listAddress}: getaddrinfo ENOTFOUND.\nTake the list over from a file instead: npm run record -- update <file>`,
  );
  await expect(downloadList(answer(new Error('The operation timed out')))).rejects.toThrow(
    'The operation timed out',
  );
});

it('says what came instead of the list', async () => {
  const busy = new Response('', { status: 503, statusText: 'Service Unavailable' });
  await expect(downloadList(answer(busy))).rejects.toThrow(DownloadError);
  await expect(downloadList(answer(busy))).rejects.toThrow(
    `${listAddress} answers 503 Service Unavailable.`,
  );
});
