import { hostNames, type HostName } from '../model/host.ts';

/**
 * The host that `--host` names, if it names one.
 * @throws TypeError as for any wrong argument, when there is no such host
 */
export function hostNamed(name: string | undefined): HostName | undefined {
  const host = hostNames.find((one) => one === name);
  if (name === undefined || host !== undefined) return host;
  throw Object.assign(new TypeError(`--host “${name}” is not one of ${hostNames.join(', ')}`), {
    code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE',
  });
}
