import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultOrigin, type Place } from '../../i18n/place.ts';
import type { Language } from '../../i18n/language.ts';
import type { HostName } from '../../model/host.ts';
import type { Library } from '../../model/library.ts';
import { hosts } from '../hosts/hosts.ts';
import { hostNeeds, withFiles, type HostNeeds } from '../hosts/needs.ts';
import { siteFolder } from '../hosts/upload.ts';
import { securityDaysLeft } from '../security-txt.ts';
import { addressFindings } from './addresses.ts';
import { takeCensus, type Census } from './census.ts';
import type { Finding } from './finding.ts';
import { growthOf } from './growth.ts';
import { limitFindings, measure, type Measured } from './measures.ts';

/** What the doctor says of an upload for one host. */
export interface Diagnosis {
  host: HostName;
  census: Census;
  measures: readonly Measured[];
  /** Files that one more story adds; undefined while there is none. */
  filesPerStory: number | undefined;
  notFoundPages: readonly string[];
  findings: {
    /** Of the host’s limits and of addresses: what no build for the host would mend. */
    fit: readonly Finding[];
    /** Of what was written for the host. */
    settings: readonly Finding[];
    /** Of the site, whoever serves it. */
    site: readonly Finding[];
  };
}

/** An upload, and what it was built from. */
export interface Patient {
  /** Folder that is uploaded. */
  dist: string;
  library: Library;
  languages: readonly Language[];
  /** Day of the examination. */
  today: string;
}

/** Days before its end from which on the doctor reminds of `security.txt`. */
const reminder = 30;

/** Holds an upload against what a host takes and needs. */
export function examine(host: HostName, patient: Patient): Diagnosis {
  const { dist, library, languages, today } = patient;
  const census = takeCensus(dist);
  const [first] = languages;
  if (!first) throw new Error('There is no language');
  const { place } = first;
  const site = siteFolder(dist, place.base).slice(dist.length + 1);
  const prefix = site === '' ? '' : `${site.replace(/\/$/, '')}/`;
  const growth = growthOf(census, library, languages, prefix);
  const paths = census.files.flatMap(({ path }) =>
    path.startsWith(prefix) ? path.slice(prefix.length) : [],
  );
  const needs = withFiles(hostNeeds(library, languages, place, host), paths);
  const { uploaded, told } = hosts[host];
  const settings = [uploaded, told].flatMap((files) => files(needs, library.site.precompressed));
  const measures = measure(
    host,
    census,
    growth,
    Math.max(0, ...settings.map(({ content }) => Buffer.byteLength(content))),
  );
  const notFoundPages = needs.notFound.map(
    ({ page }) => `${prefix}${page.slice(place.base.length)}`,
  );
  return {
    host,
    census,
    measures,
    filesPerStory: growth?.files,
    notFoundPages,
    findings: {
      fit: [...limitFindings(measures), ...addressFindings(host, census)],
      settings: [
        ...hostFileFindings(host, patient, census, needs, prefix),
        ...topmostFindings(host, languages.length),
      ],
      site: [
        ...notFoundFindings(census, notFoundPages),
        ...originFindings(place),
        ...securityFindings(library, today),
      ],
    },
  };
}

/** Whether what the host reads lies where it reads it, and says what it should. */
function hostFileFindings(
  host: HostName,
  { dist, library }: Patient,
  { files }: Census,
  needs: HostNeeds,
  prefix: string,
): Finding[] {
  const { base } = needs.place;
  const { wholeHost, uploaded, title } = hosts[host];
  const again = `build for it: npm run build -- --host ${host}`;
  const other = uploaded(needs, library.site.precompressed).filter(
    ({ path, content }) =>
      !files.some((file) => file.path === path) ||
      readFileSync(join(dist, path), 'utf8') !== content,
  );
  return [
    ...other.map(({ path }): Finding => ({
      severity: 'problem',
      message: `${path} is missing, or is not what ${title} should read`,
      hint: again,
    })),
    ...(base !== '/' && wholeHost !== (prefix !== '')
      ? [
          {
            severity: 'problem' as const,
            message: `the site ${wholeHost ? 'has to be' : 'must not be'} in the folder ${base} of what is uploaded`,
            hint: again,
          },
        ]
      : []),
  ];
}

function topmostFindings(host: HostName, languages: number): Finding[] {
  return hosts[host].notFound === 'topmost' && languages > 1
    ? [
        {
          severity: 'warning',
          message: `${hosts[host].title} shows the topmost 404.html for every address`,
          hint: 'nothing can be done about it; that page speaks all languages',
        },
      ]
    : [];
}

function notFoundFindings({ files }: Census, pages: readonly string[]): Finding[] {
  const paths = new Set(files.map(({ path }) => path));
  return [...new Set([...pages, '404.html'])]
    .filter((page) => !paths.has(page))
    .map((page) => ({
      severity: 'problem',
      message: `${page} is missing: an unknown address gets the host’s own page`,
      hint: 'build again',
    }));
}

/** Whether the addresses that leave the site, in feeds and sitemaps, lead to it. */
function originFindings({ origin }: Place): Finding[] {
  return origin === defaultOrigin
    ? [
        {
          severity: 'problem',
          message: `feeds, sitemaps and links to other languages name ${origin}`,
          hint: 'build with SITE_URL=https://… set to where the site will live',
        },
      ]
    : [];
}

function securityFindings({ site }: Library, today: string): Finding[] {
  const days = securityDaysLeft(site, today);
  if (days === undefined || days > reminder) return [];
  return [
    {
      severity: days < 0 ? 'problem' : 'warning',
      message:
        days < 0
          ? `security.txt has expired on ${site.securityUntil}`
          : `security.txt expires in ${days} days`,
      hint: 'move securityUntil on in content/site.yaml, and build again',
    },
  ];
}
