import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../library/content.ts';
import { byPlace, faultLine } from '../library/fault.ts';
import { isFromRecord } from '../model/company.ts';
import { contentFindings } from '../translation/findings.ts';
import { openSpelling } from '../translation/spelling/spelling.ts';
import { mendContent } from './mend-content.ts';
import { contentFolder, projectFolder } from './project.ts';

const usage = `npm run check [-- --json] [--strict] [--fix] [path…]

Lists everything wrong in content/: what a build would refuse, and what a careful editor would.
  --json    an array of {file, line, column, severity, rule, message, hint}; a fault that --fix
            mends has “fix” too: [{start, end, text}]
  --strict  warnings count as errors
  --fix     first mends misprints whose remedy is certain, in the files: spaces, marks and quotation
            marks in words, never code, links, components or letters. Stamps of translations that
            followed are renewed. Lists what is left
  path      only faults in these files or folders
Exit codes: 0 nothing wrong, 1 an error was found, 2 wrong usage.`;

let options;
try {
  options = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      fix: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exit(2);
}
const { values, positionals } = options;
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const missing = positionals.find((path) => !existsSync(path));
if (missing !== undefined) {
  console.error(
    `There is no file or folder “${missing}”. Paths begin in the project’s folder: content/articles/…\n\n${usage}`,
  );
  process.exit(2);
}
const chosen = positionals.map((path) =>
  relative(projectFolder, resolve(path)).split(sep).join('/'),
);
const isChosen = (file: string): boolean =>
  chosen.length === 0 ||
  chosen.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
/** Remarks stand beside the array of `--json`. */
const say = values.json ? console.error : console.log;

if (values.fix) {
  const done = await mendContent(isChosen);
  for (const line of done) say(line);
  if (done.length === 0) say('Nothing could be mended.');
}

const reading = readContent(contentFolder);
const { library, listed } = reading;
const spelling = openSpelling(library, listed, join(projectFolder, '.breche/cache/spelling'));
const found = contentFindings(reading, spelling);
const shown = [...found, ...spelling.leftOver()].filter(({ file }) => isChosen(file)).sort(byPlace);
const errors = shown.filter(({ severity }) => severity === 'error').length;
if (values.json) console.log(JSON.stringify(shown, null, 2));
else for (const fault of shown) console.log(faultLine(fault));
const unread = library.locales.filter((locale) => !spelling.checks(locale));
if (unread.length > 0)
  say(`Spelling is not checked in ${unread.join(', ')}: there is no dictionary.`);
const mendable = shown.filter(({ fix }) => fix).length;
if (mendable > 0) say(`${mendable} can be mended by: npm run check -- --fix`);
const companies = Object.values(library.companies).filter((company) => !isFromRecord(company));
if (!values.json)
  console.log(
    `${library.stories.length} stories, ${companies.length} companies, ${library.locales.length} languages: ` +
      `${errors} errors, ${shown.length - errors} warnings`,
  );
process.exitCode = errors > 0 || (values.strict && shown.length > 0) ? 1 : 0;
