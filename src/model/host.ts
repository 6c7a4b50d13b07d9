/** The hosts whose own files and limits the build and the doctor know. */
export const hostNames = [
  'cloudflare',
  'netlify',
  'vercel',
  'azure',
  'firebase',
  'github',
  'gitlab',
  'nginx',
  'caddy',
  'apache',
  'cloudfront',
] as const;
export type HostName = (typeof hostNames)[number];

/** Hosts that serve a whole name, to nobody but by https: each leads there from http by itself. */
export const httpsHosts: readonly (HostName | '')[] = [
  'cloudflare',
  'netlify',
  'vercel',
  'azure',
  'firebase',
];
