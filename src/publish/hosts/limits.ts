import type { HostName } from '../../model/host.ts';

/** What a limit is of. Bytes are bytes; lines are counted in characters. */
export type Measure =
  | 'files'
  | 'entries'
  | 'filesInFolder'
  | 'fileBytes'
  | 'bytes'
  | 'headerRules'
  | 'headerLine'
  | 'redirects'
  | 'redirectLine'
  | 'settingsBytes';

/** The most that a host takes, in its cheapest plan. */
export interface Limit {
  of: Measure;
  most: number;
  /** True where more is let through, and something else is then lost: the doctor only warns. */
  soft?: true;
  /** What takes more. */
  otherwise?: string;
  /** Whose words it rests on. */
  source: string;
  /** Day on which they were read. */
  read: string;
}

const cloudflarePages = {
  source: 'cloudflare/cloudflare-docs, src/content/docs/pages/platform/limits.mdx',
  read: '2026-11-29',
};
const gitlabRedirects = {
  source: 'gitlab.com/gitlab-org/gitlab-pages, merge requests 362 and 555',
  read: '2026-11-29',
};
const azureQuotas = {
  source: 'MicrosoftDocs/azure-docs, articles/static-web-apps/quotas.md',
  read: '2026-11-29',
};
const cloudfrontQuotas = {
  source: 'docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cloudfront-limits.html',
  read: '2026-11-29',
};

/** The limits that the hosts publish; one that runs a server has none. */
export const limits: Readonly<Record<HostName, readonly Limit[]>> = {
  cloudflare: [
    {
      of: 'files',
      most: 20_000,
      otherwise: 'the paid plan takes 100,000 (developers.cloudflare.com/workers/platform/limits)',
      ...cloudflarePages,
    },
    { of: 'fileBytes', most: 25 * 2 ** 20, ...cloudflarePages },
    { of: 'headerRules', most: 100, ...cloudflarePages },
    { of: 'headerLine', most: 2_000, ...cloudflarePages },
    { of: 'redirects', most: 2_000, ...cloudflarePages },
    {
      of: 'redirectLine',
      most: 1_000,
      source: 'developers.cloudflare.com/pages/configuration/redirects/',
      read: '2026-11-29',
    },
  ],
  netlify: [
    {
      of: 'filesInFolder',
      most: 54_000,
      source: 'docs.netlify.com/site-deploys/overview',
      read: '2026-11-22',
    },
    {
      of: 'fileBytes',
      most: 10 * 2 ** 20,
      soft: true,
      source: 'docs.netlify.com/site-deploys/overview',
      read: '2026-11-22',
    },
    {
      of: 'redirects',
      most: 10_000,
      soft: true,
      source: 'docs.netlify.com/routing/redirects',
      read: '2026-11-29',
    },
  ],
  vercel: [
    {
      of: 'files',
      most: 15_000,
      soft: true,
      otherwise: 'more go with --archive=tgz',
      source: 'rapidsai/docs#541',
      read: '2026-11-22',
    },
    {
      of: 'redirects',
      most: 1_024,
      source: 'vercel/vercel, discussion 5908',
      read: '2026-11-29',
    },
  ],
  azure: [
    {
      of: 'bytes',
      most: 250 * 10 ** 6,
      otherwise: 'the standard plan takes 500 MB',
      ...azureQuotas,
    },
    {
      of: 'settingsBytes',
      most: 20 * 2 ** 10,
      source: 'MicrosoftDocs/azure-docs, articles/static-web-apps/configuration.md',
      read: '2026-11-29',
    },
    {
      of: 'files',
      most: 10_000,
      soft: true,
      source: 'Azure/static-web-apps#139, Azure/static-web-apps-cli#611',
      read: '2026-11-22',
    },
  ],
  firebase: [
    {
      of: 'bytes',
      most: 10 * 10 ** 9,
      otherwise: 'that is the free plan, former releases included',
      source: 'firebasepricing.com/free-tier-limits',
      read: '2026-11-29',
    },
  ],
  github: [
    {
      of: 'bytes',
      most: 10 ** 9,
      source: 'github/docs, content/pages/getting-started-with-github-pages/github-pages-limits.md',
      read: '2026-11-29',
    },
  ],
  gitlab: [
    {
      of: 'bytes',
      most: 2 ** 30,
      otherwise: 'instances of others set their own',
      source: 'gitlab.com/gitlab-org/gitlab/-/issues/405048',
      read: '2026-11-29',
    },
    {
      of: 'entries',
      most: 200_000,
      source: 'gitlab-org/gitlab, doc/administration/instance_limits.md',
      read: '2026-11-29',
    },
    { of: 'redirects', most: 1_000, ...gitlabRedirects },
  ],
  nginx: [],
  caddy: [],
  apache: [],
  cloudfront: [{ of: 'settingsBytes', most: 10_240, ...cloudfrontQuotas }],
};

/** The most of something that a host takes; undefined when it says nothing of it. */
export function limitOf(host: HostName, of: Measure): Limit | undefined {
  return limits[host].find((limit) => limit.of === of);
}
