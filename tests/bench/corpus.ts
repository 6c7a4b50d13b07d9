import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { layProject, switchOffPictures } from './lay-project.ts';
import { writeContent } from './corpus/write-content.ts';
import { projectFolder } from '../site/support/build-site.ts';
import { runCommand, wholeNumber, WrongUsage } from './usage.ts';

const usage = `node tests/bench/corpus.ts <stories> <folder> [--seed <text>] [--record] [--no-pictures]

Lays a copy of this project into a folder, its content made up: so many stories in two languages.
What an earlier run or a build left there, its dist/ and its caches, stays. Then, in that folder:
  npm run build
  --seed         another text makes another corpus (default breche)
  --record       with the project's own stories, companies and public record beside the made ones
  --no-pictures  writes socialImages: false into site.yaml
Exit codes: 0 written, 2 wrong usage.`;

await runCommand(usage, () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: 'breche' },
      record: { type: 'boolean', default: false },
      'no-pictures': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return;
  }
  const [count, folder, ...others] = positionals;
  if (count === undefined || folder === undefined || others.length > 0)
    throw new WrongUsage('Say how many stories, and where to.');
  const stories = wholeNumber(count);
  const to = resolve(folder);
  layProject(to);
  const { seed, record } = values;
  const options = { stories, seed, record };
  const { companies } = writeContent(join(projectFolder, 'content'), join(to, 'content'), options);
  if (values['no-pictures']) switchOffPictures(to);
  console.log(`${stories} stories in 2 languages, ${companies.length} companies, in ${folder}`);
});
