/** The public list, as a whole and without a key (https://haveibeenpwned.com/API/v3#AllBreaches). */
export const listAddress = 'https://haveibeenpwned.com/api/v3/breaches';

/** The list could not be had; the message says why. */
export class DownloadError extends Error {}

/** Milliseconds: the whole list is about two megabytes. */
const patience = 60_000;

/**
 * Asks the public API for the list.
 * @param get fetches an address; `fetch` but in tests
 * @throws DownloadError when there is no connection, or no list at the other end
 */
export async function downloadList(get: typeof fetch = fetch): Promise<string> {
  let response: Response;
  try {
    response = await get(listAddress, {
      // The API answers nobody who does not say who asks.
      headers: { 'user-agent': 'Breche (npm run record)', accept: 'application/json' },
      signal: AbortSignal.timeout(patience),
    });
  } catch (error) {
    throw new DownloadError(
      `There is no connection to ${listAddress}: ${reason(error)}.\n` +
        'Take the list over from a file instead: npm run record -- update <file>',
    );
  }
  if (!response.ok)
    throw new DownloadError(`${listAddress} answers ${response.status} ${response.statusText}.`);
  return response.text();
}

/** `fetch` hides the reason of a failure in its cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
