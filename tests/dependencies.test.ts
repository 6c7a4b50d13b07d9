import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const project = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

interface Locked {
  version?: string;
  license?: string;
  integrity?: string;
  resolved?: string;
  hasInstallScript?: boolean;
}
type Named = Readonly<Record<string, string>>;

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  read('package.json'),
) as Readonly<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Named>>;
const { packages } = JSON.parse(read('package-lock.json')) as {
  packages: Readonly<Record<string, Locked>>;
};
/** Rows of docs/dependencies.md: package, licence, reason. */
const listed = [
  ...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\| ([^|]+?) +\|$/gm),
].map(([, name = '', licence = '', reason = '']) => ({ name, licence, reason }));

describe('docs/dependencies.md', () => {
  it('lists every direct dependency once', () => {
    const direct = [dependencies, devDependencies, optionalDependencies].flatMap((group) =>
      Object.keys(group),
    );
    expect(listed.map(({ name }) => name).sort()).toEqual(direct.sort());
    expect(listed.filter(({ reason }) => reason.length < 4)).toEqual([]);
  });

  it('says the licence of each as it is installed', () => {
    const licences = listed.map(({ name }) => {
      const file = `node_modules/${name}/package.json`;
      // Those for other systems are not installed here.
      const licence = existsSync(join(project, file))
        ? (JSON.parse(read(file)) as Locked).license
        : packages[`node_modules/${name}`]?.license;
      return { name, licence };
    });
    expect(listed.map(({ name, licence }) => ({ name, licence }))).toEqual(licences);
  });
});

describe('the lock file of the servers', () => {
  const servers = JSON.parse(read('tests/hosts/package.json')) as { dependencies: Named };
  const { packages: brought } = JSON.parse(read('tests/hosts/package-lock.json')) as {
    packages: Readonly<Record<string, Locked>>;
  };

  it('has exact versions and a checksum of every package, and names no registry', () => {
    const versions = Object.values(servers.dependencies);
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    const locked = Object.entries(brought).filter(([path]) => path !== '');
    expect(locked.length).toBeGreaterThan(400);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

describe('the lock file', () => {
  const locked = Object.entries(packages).filter(([path]) => path !== '');

  it('has exact versions and a checksum of every package, and names no registry', () => {
    const ranges = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    expect(ranges.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(locked.length).toBeGreaterThan(400);
    expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([]);
    expect(locked.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('brings no package that has to run something to be installed, but those known not to need it', () => {
    const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = running.map(([path]) => path.replace(/^.*node_modules\//, ''));
    expect(
      names.filter((name) => !['@parcel/watcher', 'esbuild', 'fsevents'].includes(name)),
    ).toEqual([]);
    expect(read('src/cli/setup.mjs')).toContain("'--ignore-scripts'");
  });
});

it('there is a bill of materials of the whole tree, with licences and checksums', () => {
  const text = execFileSync('npm', ['run', '--silent', 'sbom'], {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
  });
  const bill = JSON.parse(text) as {
    bomFormat: string;
    components: {
      name: string;
      version: string;
      licenses?: unknown[];
      hashes?: { alg: string }[];
    }[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  const names = bill.components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
  expect(bill.components.filter(({ licenses }) => !licenses?.length)).toEqual([]);
  expect(bill.components.filter(({ hashes }) => hashes?.[0]?.alg !== 'SHA-512')).toEqual([]);
}, 60_000);
