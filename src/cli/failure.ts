import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What a system refuses: how Node.js names it, how the bundler does, and in words. */
const refusals = [
  [/\bENOSPC\b|\bEDQUOT\b|os error (?:28|112|122)\b/, 'the disk is full'],
  [/\bEROFS\b|os error 30\b/, 'the disk can only be read'],
  [/\bEACCES\b|\bEPERM\b|os error (?:1|5|13)\b/, 'this user may not write there'],
  [/\bEMFILE\b|\bENFILE\b|os error 2[34]\b/, 'too many files are open (see “ulimit -n”)'],
] as const;
/** Likewise, where nothing but a file or folder itself is at fault. */
const oddities = [
  [/\bEBUSY\b|\bEXDEV\b/, 'a folder is in use, or a disk of its own'],
  [/\bEEXIST\b|\bENOTDIR\b/, 'something else is where a folder should be'],
  [/\bENOENT\b/, 'this is missing'],
] as const;

/** Whether somebody typed what a command does not take: `parseArgs` says so, and what it said is shown. */
export function isWrongUsage(error: unknown): error is TypeError {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

/** What went wrong: of what the system refused, what and in which folder, in one line. */
export function failureText(error: unknown): string {
  const chain = [...causes(error)];
  const texts = chain.map((one) =>
    stripVTControlCharacters(one instanceof Error ? one.message : String(one)).trim(),
  );
  const said = (list: typeof refusals | typeof oddities): string | undefined =>
    list.find(([sign]) => sign.test(texts.join('\n')))?.[1];
  const { path, syscall } =
    chain
      .map((one) => Object(one) as { path?: unknown; syscall?: unknown })
      .find((one) => one.path) ?? {};
  const place = typeof path === 'string' ? path : undefined;
  const [refusal, oddity] = [said(refusals), said(oddities)];
  if (refusal !== undefined) {
    if (place === undefined) return refusal;
    // What cannot be moved may be at fault itself; else it is the folder that should take it.
    return `${refusal}: ${syscall === 'rename' ? place : dirname(place)}`;
  }
  // Who bundles says “missing” of much else.
  if (oddity !== undefined && place !== undefined) return `${oddity}: ${place}`;
  return texts.find((text) => text !== '') ?? 'for no known reason';
}

/** An error, what caused it, and so on: Astro puts what the system said behind an empty message. */
function* causes(error: unknown): Generator {
  for (let one = error, depth = 0; one !== undefined && depth < 10; depth++) {
    yield one;
    one = one instanceof Error ? one.cause : undefined;
  }
}
