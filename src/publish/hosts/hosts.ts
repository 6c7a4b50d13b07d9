import type { HostName } from '../../model/host.ts';
import type { HostFile } from '../host-files.ts';
import { apacheFiles } from './apache.ts';
import { azureFile } from './azure.ts';
import { caddyFile } from './caddy.ts';
import { cloudfrontFiles } from './cloudfront.ts';
import { workersFiles } from './cloudflare.ts';
import { firebaseFile } from './firebase.ts';
import type { HostNeeds } from './needs.ts';
import { nginxFile } from './nginx.ts';
import { headersFile, netlifyRedirectsFile, redirectsFile } from './rules-files.ts';
import { vercelFile } from './vercel.ts';

/** A host, or a server that somebody runs: what it is told, and how. */
export interface Host {
  title: string;
  /**
   * Whether `dist/` becomes a whole host, so that a base path has to be a folder in it; else `dist/`
   * is the folder of the site, and the host says where it stands.
   */
  wholeHost: boolean;
  /** The page for an unknown address: the nearest `404.html` going up, or the topmost alone. */
  notFound: 'nearest' | 'topmost';
  /** Beginnings of addresses that the host keeps for itself. */
  reserved: readonly string[];
  /** Whether it answers with the `.br` and `.gz` beside a file. */
  precompressed: boolean;
  /** What is uploaded with the pages. */
  uploaded: (needs: HostNeeds, precompressed: boolean) => HostFile[];
  /** What the host is told in another way: written to `host/`. */
  told: (needs: HostNeeds, precompressed: boolean) => HostFile[];
}

/** Else GitHub Pages leaves out `_astro/`, when it is given a branch. */
const noJekyll: HostFile = { path: '.nojekyll', content: '' };
const nothing = (): HostFile[] => [];

export const hosts: Readonly<Record<HostName, Host>> = {
  cloudflare: {
    title: 'Cloudflare Pages and Workers assets',
    wholeHost: true,
    notFound: 'nearest',
    reserved: ['/cdn-cgi/', '/functions/', '/_worker.js'],
    precompressed: false,
    uploaded: (needs) => [headersFile(needs), ...redirectsFile(needs)],
    told: workersFiles,
  },
  netlify: {
    title: 'Netlify',
    wholeHost: true,
    notFound: 'nearest',
    reserved: ['/.netlify/'],
    precompressed: false,
    uploaded: (needs) => [headersFile(needs), ...netlifyRedirectsFile(needs)],
    told: nothing,
  },
  vercel: {
    title: 'Vercel',
    wholeHost: true,
    notFound: 'topmost',
    reserved: ['/_vercel/', '/api/'],
    precompressed: false,
    uploaded: (needs) => [vercelFile(needs)],
    told: nothing,
  },
  azure: {
    title: 'Azure Static Web Apps',
    wholeHost: true,
    notFound: 'topmost',
    reserved: ['/.auth/', '/api/'],
    precompressed: false,
    uploaded: (needs) => [azureFile(needs)],
    told: nothing,
  },
  firebase: {
    title: 'Firebase Hosting',
    wholeHost: true,
    notFound: 'topmost',
    reserved: ['/__/'],
    precompressed: false,
    uploaded: nothing,
    told: (needs) => [firebaseFile(needs)],
  },
  github: {
    title: 'GitHub Pages',
    wholeHost: false,
    notFound: 'topmost',
    reserved: [],
    precompressed: false,
    uploaded: () => [noJekyll],
    told: nothing,
  },
  gitlab: {
    title: 'GitLab Pages',
    wholeHost: false,
    notFound: 'topmost',
    reserved: [],
    precompressed: true,
    uploaded: (needs) => redirectsFile(needs),
    told: nothing,
  },
  nginx: {
    title: 'nginx',
    wholeHost: false,
    notFound: 'nearest',
    reserved: [],
    precompressed: true,
    uploaded: nothing,
    told: (needs, precompressed) => [nginxFile(needs, precompressed)],
  },
  caddy: {
    title: 'Caddy',
    wholeHost: false,
    notFound: 'nearest',
    reserved: [],
    precompressed: true,
    uploaded: nothing,
    told: (needs, precompressed) => [caddyFile(needs, precompressed)],
  },
  apache: {
    title: 'Apache httpd',
    wholeHost: false,
    notFound: 'nearest',
    reserved: [],
    precompressed: true,
    uploaded: apacheFiles,
    told: nothing,
  },
  cloudfront: {
    title: 'Amazon S3 and CloudFront',
    wholeHost: false,
    notFound: 'topmost',
    reserved: [],
    precompressed: false,
    uploaded: nothing,
    told: cloudfrontFiles,
  },
};

/**
 * What is uploaded when no host was chosen: files that a host either obeys or lets lie. They serve
 * those who upload without reading further: Cloudflare and Netlify, GitHub Pages, and web space
 * with Apache.
 */
const unchosen: Pick<Host, 'wholeHost' | 'uploaded' | 'told'> = {
  wholeHost: false,
  uploaded: (needs, precompressed) => [
    headersFile(needs),
    noJekyll,
    ...apacheFiles(needs, precompressed),
  ],
  told: nothing,
};

/** How the files are laid out and what is written for a host. */
export function manners(host: HostName | ''): Pick<Host, 'wholeHost' | 'uploaded' | 'told'> {
  return host === '' ? unchosen : hosts[host];
}
