import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { layProject, switchOffPictures } from './lay-project.ts';
import { writeContent } from './corpus/write-content.ts';
import { projectFolder } from '../site/support/build-site.ts';

const usage = `node tests/bench/corpus.ts <stories> <folder> [--seed <text>] [--record] [--no-pictures]

Lays a copy of this project into a folder, its content made up: so many stories in two languages.
What an earlier run or a build left there, its dist/ and its caches, stays. Then, in that folder:
  node src/cli/build.ts
  --seed         another text makes another corpus (default breche)
  --record       with the project's own stories, companies and public record beside the made ones
  --no-pictures  writes socialImages: false into site.yaml
Exit codes: 0 written, 2 wrong usage.`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: 'breche' },
      record: { type: 'boolean', default: false },
      'no-pictures': { type: 'boolean', default: false },
    },
  });
  const [count, folder, ...others] = positionals;
  const stories = Number(count);
  if (!Number.isInteger(stories) || stories < 1 || folder === undefined || others.length > 0)
    throw new TypeError('Say how many stories, and where to.');
  const to = resolve(folder);
  layProject(to);
  const { companies } = writeContent(join(projectFolder, 'content'), join(to, 'content'), {
    stories,
    seed: values.seed,
    record: values.record,
  });
  if (values['no-pictures']) switchOffPictures(to);
  console.log(`${stories} stories in 2 languages, ${companies.length} companies, in ${folder}`);
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n\n${usage}`);
  process.exitCode = 2;
}
