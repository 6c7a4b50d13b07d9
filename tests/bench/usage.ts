/** What somebody typed makes no sense; the message says why. */
export class WrongUsage extends Error {}

/**
 * Runs a command: what is wrong with how it was called is said with its usage (exit code 2), what
 * fails is said (1).
 */
export async function runCommand(usage: string, run: () => Promise<void> | void): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const called =
      error instanceof WrongUsage ||
      ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));
    console.error(called ? `${error.message}\n\n${usage}` : error);
    process.exitCode = called ? 2 : 1;
  }
}

/** @throws WrongUsage for a text that is no whole number above 0 */
export function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new WrongUsage(`“${text}” is no number`);
  return number;
}
