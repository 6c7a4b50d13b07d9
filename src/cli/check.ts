import { parseArgs } from 'node:util';
import { readContent } from '../library/content.ts';
import { faultLine } from '../library/fault.ts';
import { contentFindings } from '../translation/findings.ts';
import { contentFolder } from './project.ts';

const usage = `npm run check [-- --json] [--strict] [path…]

Lists everything wrong in content/: what a build would refuse, and what a careful editor would.
  --json    an array of {file, line, column, severity, rule, message, hint}
  --strict  warnings count as errors
  path      only faults in these files or folders
Exit codes: 0 nothing wrong, 1 an error was found, 2 wrong usage.`;

let options;
try {
  options = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
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

const reading = readContent(contentFolder);
const { library } = reading;
const shown = contentFindings(reading).filter(
  ({ file }) =>
    positionals.length === 0 ||
    positionals.some((path) => file.startsWith(path.replace(/^\.\//, ''))),
);
const errors = shown.filter(({ severity }) => severity === 'error').length;
if (values.json) console.log(JSON.stringify(shown, null, 2));
else {
  for (const fault of shown) console.log(faultLine(fault));
  console.log(
    `${library.stories.length} stories, ${Object.keys(library.companies).length} companies, ${library.locales.length} languages: ` +
      `${errors} errors, ${shown.length - errors} warnings`,
  );
}
process.exitCode = errors > 0 || (values.strict && shown.length > 0) ? 1 : 0;
