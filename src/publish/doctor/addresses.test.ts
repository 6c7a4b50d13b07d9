import { expect, test } from 'vitest';
import type { HostName } from '../../model/host.ts';
import { addressFindings } from './addresses.ts';
import type { Finding } from './finding.ts';

function found(paths: readonly string[], host: HostName = 'nginx'): Finding[] {
  const files = paths.map((path) => ({ path, bytes: 1 }));
  return addressFindings(host, { files, bytes: 0, folders: new Map(), headers: [], redirects: [] });
}

test('a site as it should be gives nothing to say', () => {
  const paths = ['index.html', '404.html', 'en/index.html', 'en/404.html', 'pt-BR/index.html'];
  expect(found([...paths, '_astro/site.Ab-1_2.css', '.well-known/security.txt'])).toEqual([]);
  expect(found([...paths, '.htaccess', 'en/.htaccess', '.nojekyll'])).toEqual([]);
});

test.each([
  [['en/Acme/index.html', 'en/acme/index.html'], 'differs from en/Acme in capitals alone'],
  [['en/acme', 'en/acme/index.html'], 'is a file and a folder'],
  [['data/v1/SHA256SUMS'], 'has no ending'],
  [['en/acme.html', 'en/acme/index.html'], 'stands beside a folder of the same name'],
  [['en/café/index.html'], 'encode in different ways'],
  [['en/a b/index.html'], 'encode in different ways'],
  [['en/x.y/index.html'], 'is a folder with a dot in its name'],
  [[`en/${'a'.repeat(256)}/index.html`], 'more than 255 bytes'],
] as const)('%j', (paths, message) => {
  const findings = found(paths);
  expect(findings.map((finding) => finding.message).join('\n')).toContain(message);
  expect(findings.filter(({ hint }) => hint === '')).toEqual([]);
});

test('what a host keeps for itself is a problem there, and nowhere else', () => {
  expect(found(['api/index.html'], 'azure')).toMatchObject([
    { severity: 'problem', message: 'api: Azure Static Web Apps keeps /api/ for itself' },
    { severity: 'problem' },
  ]);
  expect(found(['api/index.html'], 'nginx')).toEqual([]);
});
