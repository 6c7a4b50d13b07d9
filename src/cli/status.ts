import { parseArgs } from 'node:util';
import { readContent } from '../library/content.ts';
import { statusData, statusMarkdown, statusText } from '../translation/status-report.ts';
import { translationStatus } from '../translation/status.ts';
import { contentFolder } from './project.ts';

const usage = `npm run status [-- --json | --markdown] [locale]

How far the translation into each language is: what is current, outdated (and since which blocks of
the original), missing or a draft, and what to type next. What readers need most comes first.
  --json      for programs
  --markdown  for a comment on a change
  locale      only this language, such as fr
Exit codes: 0 listed, 2 wrong usage.`;

function refuse(message: string): number {
  console.error(`${message}\n\n${usage}`);
  return 2;
}

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      markdown: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  if (values.json && values.markdown) return refuse('Choose --json or --markdown.');
  const [locale, ...others] = positionals;
  if (others.length > 0) return refuse('Name one language, or none for all.');
  const languages = translationStatus(readContent(contentFolder));
  const shown = languages.filter((language) => locale === undefined || language.locale === locale);
  if (shown.length === 0)
    return refuse(
      `There is no language “${locale ?? ''}”: no content/locales/${locale ?? ''}.json`,
    );
  console.log(
    values.json
      ? JSON.stringify(statusData(shown), null, 2)
      : values.markdown
        ? statusMarkdown(shown)
        : statusText(shown),
  );
  return 0;
}

try {
  process.exitCode = run();
} catch (error) {
  process.exitCode = refuse(error instanceof Error ? error.message : String(error));
}
