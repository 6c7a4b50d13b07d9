import { dirname } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** What a system refuses: how Node.js names it, how the bundler does, and in words. */
const refusals = [
  [/\bENOSPC\b|\bEDQUOT\b|os error (?:28|112|122)\b/, 'the disk is full'],
  [/\bEROFS\b|os error 30\b/, 'the disk can only be read'],
  [/\bEACCES\b|\bEPERM\b|os error (?:1|5|13)\b/, 'this user may not write there'],
  [/\bEMFILE\b|\bENFILE\b|os error 2[34]\b/, 'too many files are open (see “ulimit -n”)'],
] as const;

/** What went wrong: of what the system refused, what and in which folder, in one line. */
export function failureText(error: unknown): string {
  const text = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
  const [, refusal] = refusals.find(([sign]) => sign.test(text)) ?? [];
  if (refusal === undefined) return text.trim();
  const path: unknown = error instanceof Error && 'path' in error ? error.path : undefined;
  return typeof path === 'string' ? `${refusal}: ${dirname(path)}` : refusal;
}
