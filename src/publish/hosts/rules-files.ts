import type { HostFile } from '../host-files.ts';
import { revalidated, type Header, type HostNeeds } from './needs.ts';

/**
 * `_headers`, which Cloudflare and Netlify read. Both send the values of all rules that match, joined
 * by a comma: so no header stands in two. Revalidation is what both ask for anyway where no rule
 * says another thing.
 */
export function headersFile({ headers }: HostNeeds): HostFile {
  const blocks = headers.map((rule) =>
    [`${rule.folder}*`, ...rule.headers.filter(isNotDefault).map(line)].join('\n'),
  );
  return { path: '_headers', content: `${blocks.join('\n\n')}\n` };
}

function isNotDefault({ value }: Header): boolean {
  return value !== revalidated;
}

function line({ name, value }: Header): string {
  return `  ${name}: ${value}`;
}

/**
 * `_redirects`, which Cloudflare and GitLab read. Hosts that read none show the pages that stand at
 * the old addresses and lead on.
 */
export function redirectsFile({ redirects }: HostNeeds): HostFile[] {
  return rules(redirects.map(({ from, to }) => `${from} ${to} 301`));
}

/**
 * `_redirects` as Netlify reads it, which needs a mark to redirect in spite of the page that stands
 * at the old address, and is told here what to show for an unknown one.
 */
export function netlifyRedirectsFile({ redirects, notFound }: HostNeeds): HostFile[] {
  return rules([
    ...redirects.map(({ from, to }) => `${from} ${to} 301!`),
    ...notFound.map(({ folder, page }) => `${folder}* ${page} 404`),
  ]);
}

function rules(lines: readonly string[]): HostFile[] {
  return lines.length === 0
    ? []
    : [{ path: '_redirects', content: lines.map((one) => `${one}\n`).join('') }];
}
