import type { HostName } from '../model/host.ts';
import { whole, type Share } from '../publish/share.ts';

/** More builds than this would each read all content for next to nothing. */
const most = 64;
/** Their rules name files one by one, of which each part knows its own alone. */
const namingFiles: readonly (HostName | '' | undefined)[] = ['vercel', 'firebase'];

/**
 * The part that `--part` names; the whole site when it names none.
 * @throws TypeError as for any wrong argument, when there is no such part
 */
export function partNamed(text: string | undefined): Share {
  if (text === undefined) return whole;
  const [, part, of] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (part === undefined || of === undefined)
    throw wrong(`--part “${text}” is no part: write 2/8 for the second of eight`);
  if (of < 1 || of > most)
    throw wrong(
      `--part “${text}”: a site has 1 to ${most} parts; write 2/8 for the second of eight`,
    );
  if (part < 1 || part > of)
    throw wrong(`--part “${text}”: of ${of} parts, the first is 1/${of} and the last ${of}/${of}`);
  return { part, of };
}

/** @throws TypeError as for any wrong argument, where no part can know what the host is to be told */
export function refuseInParts({ of }: Share, host: HostName | ''): void {
  if (of > 1 && namingFiles.includes(host))
    throw wrong(`--part: what ${host} reads names files one by one; build the site at once`);
}

function wrong(message: string): TypeError {
  return Object.assign(new TypeError(message), { code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' });
}
