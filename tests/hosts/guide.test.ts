import { execFile, execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { hostNames } from '../../src/model/host.ts';
import { goodContent } from '../fixtures/content-folder.ts';
import { projectFolder, temporaryFolder } from '../site/support/build-site.ts';

const docs = join(projectFolder, 'docs');
const guide = readFileSync(join(docs, 'hosting.md'), 'utf8');

/** The commands of the guide, block by block. */
const blocks = [...guide.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, text = '']) =>
  text.trimEnd().split('\n'),
);
const untried = blocks.filter(([first]) => first?.startsWith('# not tried: '));
const tried = blocks.filter((block) => !untried.includes(block)).flat();

describe('the commands of the guide', () => {
  const project = temporaryFolder();
  afterAll(() => {
    rmSync(project, { recursive: true, force: true });
  });

  test('are run here, or say that they are not', () => {
    expect(untried.length).toBeGreaterThan(0);
    // `npm install` is what `npm test` did first.
    expect(tried).toEqual([
      'npm install',
      'SITE_URL=https://example.org BASE_PATH=/news/ npm run build -- --host cloudflare',
      'npm run doctor -- --host cloudflare',
    ]);
  });

  test('build for a host, and find nothing to mend', async () => {
    for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
      cpSync(join(projectFolder, name), join(project, name), { recursive: true });
    symlinkSync(join(projectFolder, 'node_modules'), join(project, 'node_modules'), 'junction');
    for (const [path, data] of goodContent()) {
      mkdirSync(dirname(join(project, 'content', path)), { recursive: true });
      writeFileSync(join(project, 'content', path), data);
    }
    // Of a host before.
    mkdirSync(join(project, 'host'));
    writeFileSync(join(project, 'host', 'nginx.conf'), '');
    const environment = Object.entries(process.env).filter(
      ([name]) => !/^(?:VITEST|NODE_ENV$|TEST$|MODE$|DEV$|PROD$|BASE_URL$)/.test(name),
    );
    const printed: string[] = [];
    for (const command of tried.slice(1)) {
      const { stdout } = await promisify(execFile)('sh', ['-c', command], {
        cwd: project,
        env: Object.fromEntries(environment),
      });
      printed.push(stdout);
    }
    expect(readdirSync(join(project, 'dist')).sort()).toEqual(
      ['404.html', '_headers', '_redirects', 'news', 'robots.txt'].sort(),
    );
    expect(existsSync(join(project, 'dist/news/index.html'))).toBe(true);
    expect(readdirSync(join(project, 'host'))).toEqual(['worker.js', 'wrangler.jsonc']);
    expect(printed[0]).toContain('host/wrangler.jsonc');
    expect(printed[1]).toMatch(/files +\d+ of 20,000 .*\n[\s\S]*room for [\d,]+/);
    expect(printed[1]).not.toMatch(/problem|warning/);
  });
});

test('the guide names every host', () => {
  const named = [...guide.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
  expect(named).toEqual([...hostNames]);
});

describe('the workflows', () => {
  const workflow = (name: string): unknown => parse(readFileSync(join(docs, name), 'utf8'));

  test('for GitHub builds and asks the doctor as the guide does', () => {
    const { jobs } = workflow('github-pages.yml') as {
      jobs: { publish: { steps: { run?: string; uses?: string; env?: object; with?: object }[] } };
    };
    const { steps } = jobs.publish;
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual([
      'npm install',
      'npm run build -- --host github',
      'npm run doctor -- --host github',
    ]);
    expect(steps.find(({ env }) => env)?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    });
    expect(steps.find(({ uses }) => uses?.includes('upload-pages-artifact'))?.with).toEqual({
      path: 'dist',
      'include-hidden-files': true,
    });
  });

  test.each([
    ['https://group.gitlab.io', 'https://group.gitlab.io /'],
    ['https://group.gitlab.io/news', 'https://group.gitlab.io /news'],
    ['https://group.gitlab.io/news/breche', 'https://group.gitlab.io /news/breche'],
  ])('for GitLab work out where the site will live: %s', (address, place) => {
    const { pages } = workflow('gitlab-pages.yml') as { pages: { script: string[] } };
    const exports = pages.script.filter((line) => line.startsWith('export '));
    expect(pages.script.filter((line) => line.startsWith('npm '))).toEqual([
      'npm install',
      'npm run build -- --host gitlab',
      'npm run doctor -- --host gitlab',
    ]);
    const said = execFileSync('sh', ['-c', [...exports, 'echo $SITE_URL $BASE_PATH'].join('\n')], {
      env: { ...process.env, CI_PAGES_URL: address },
      encoding: 'utf8',
    });
    expect(said.trim()).toBe(place);
  });
});
