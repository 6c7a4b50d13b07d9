import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { s } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';

const translation = 'content/articles/vastaamo-2020/fr.mdx';
/** What a hurried translator could have done to it: a figure and a sentence. */
const slips = [
  ['exigeait 40 bitcoins', 'exigeait 4 bitcoins'],
  [' Il a toujours nié les faits.', ''],
] as const;

/** A terminal with these lines: the file, the line, the rule, and the remedy below. */
function picture(lines: readonly string[]): string {
  const [size, leading, margin] = [14, 22, 20];
  const width = 2 * margin + Math.max(...lines.map(({ length }) => length)) * size * 0.602;
  const height = 2 * margin + lines.length * leading;
  const colour = (line: string): string =>
    line.startsWith('$') ? '#a9a294' : line.startsWith('    →') ? '#8fd0a8' : '#ece7dc';
  return `${toHtml(
    s(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: `0 0 ${Math.ceil(width)} ${height}`,
        fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
        fontSize: size,
      },
      [
        s('rect', { width: '100%', height: '100%', rx: 8, fill: '#14130f' }),
        ...lines.map((line, index) =>
          s(
            'text',
            {
              x: margin,
              y: margin + (index + 0.75) * leading,
              fill: colour(line),
              'xml:space': 'preserve',
            },
            line,
          ),
        ),
      ],
    ),
    { space: 'svg' },
  )}\n`;
}

it('shows in the guides what the check says of a hurried translation', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'breche-picture-'));
  try {
    cpSync('content', join(folder, 'content'), { recursive: true });
    const file = join(folder, translation);
    const text = readFileSync(file, 'utf8');
    for (const [was] of slips) expect(text).toContain(was);
    writeFileSync(
      file,
      slips.reduce((changed, [was, is]) => changed.replace(was, is), text),
    );
    const command = ['check', '--', translation];
    const { stdout } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'src/cli/check.ts'), translation],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    const lines = [`$ npm run ${command.join(' ')}`, ...stdout.trimEnd().split('\n')];
    expect(lines.length).toBeGreaterThan(4);
    await expect(picture(lines)).toMatchFileSnapshot('../docs/finding.svg');
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);
