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
