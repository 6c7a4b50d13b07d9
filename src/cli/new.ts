import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { companyTemplate, editionTemplate, factsTemplate } from '../library/templates.ts';
import { today } from '../model/dates.ts';
import { identifier, localeTag } from '../model/identifiers.ts';
import { contentFolder, projectFolder } from './project.ts';

const usage = `npm run new -- <article-id> --company <company-id> [--original <locale>]

Writes a story to fill in: its facts, a draft of the original edition, and the company if it is new.
  <article-id>  lower-case letters, digits and hyphens, such as acme-2026
  --company     id of the company that was breached, such as acme
  --original    language in which the story is first written (default en)
Exit codes: 0 written, 1 the story exists, 2 wrong usage.`;

/** Writes a file unless it is there. */
async function writeNew(path: string, text: string): Promise<void> {
  await writeFile(path, text, { flag: 'wx' });
  console.log(`  ${relative(projectFolder, path)}`);
}

async function writeStory(id: string, company: string, original: string): Promise<number> {
  const folder = join(contentFolder, 'articles', id);
  if (existsSync(folder)) {
    console.error(`There is a story “${id}” already: ${relative(projectFolder, folder)}`);
    return 1;
  }
  console.log('Written:');
  await mkdir(folder, { recursive: true });
  await writeNew(join(folder, 'facts.yaml'), factsTemplate(company, original, today()));
  await writeNew(join(folder, `${original}.mdx`), editionTemplate());
  const companyFile = join(contentFolder, 'companies', `${company}.yaml`);
  if (!existsSync(companyFile)) await writeNew(companyFile, companyTemplate(company));
  console.log(
    `\nFill them in (content/README.md explains every line), then run:\n  npm run check -- content/articles/${id}`,
  );
  return 0;
}

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

async function run(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      company: { type: 'string' },
      original: { type: 'string', default: 'en' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const [id, ...others] = positionals;
  if (id === undefined || others.length > 0) return refuse('Name one story.');
  if (values.company === undefined) return refuse('Name the company: --company <company-id>');
  for (const [name, text] of [
    ['<article-id>', id],
    ['--company', values.company],
  ] as const) {
    const fit = identifier.safeParse(text);
    if (!fit.success) return refuse(`${name} “${text}” ${fit.error.issues[0]?.message ?? ''}`);
  }
  if (
    !localeTag.safeParse(values.original).success ||
    !existsSync(join(contentFolder, 'locales', `${values.original}.json`))
  )
    return refuse(
      `There is no language “${values.original}”: no content/locales/${values.original}.json`,
    );
  return writeStory(id, values.company, values.original);
}

try {
  process.exitCode = await run();
} catch (error) {
  process.exitCode = refuse(error instanceof Error ? error.message : String(error));
}
