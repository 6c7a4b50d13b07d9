import type { Place } from '../i18n/place.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Site } from '../model/site.ts';
import type { HostFile } from './host-files.ts';

type Security = Pick<Site, 'securityUntil'> & { contact: Pick<Site['contact'], 'security'> };

/** Where researchers look for it, from the root of a host (RFC 9116, section 3). */
const path = '.well-known/security.txt';

/**
 * `security.txt`, when `site.yaml` says whom to write to. Below a base path nobody looks for it: it
 * names the address at the root of the host, where it then has to be put.
 */
export function securityFiles(
  { contact: { security }, securityUntil }: Security,
  { origin }: Place,
  locales: readonly string[],
): HostFile[] {
  if (security === '' || securityUntil === '') return [];
  const lines = [
    `Contact: ${security.includes('://') ? security : `mailto:${security}`}`,
    `Expires: ${securityUntil}T23:59:59Z`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${origin}/${path}`,
  ];
  return [{ path, content: `${lines.join('\n')}\n` }];
}

/**
 * For how many days `security.txt` still holds; negative when it has expired, undefined when there
 * is none. More than a year is more than the RFC recommends (section 2.5.5).
 */
export function securityDaysLeft(
  { contact: { security }, securityUntil }: Security,
  day: PartialDate,
): number | undefined {
  if (security === '' || securityUntil === '') return undefined;
  return (Date.parse(securityUntil) - Date.parse(day)) / (24 * 60 * 60 * 1000);
}
