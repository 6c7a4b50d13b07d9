import { parseArgs } from 'node:util';
import { openLanguages } from '../i18n/language.ts';
import { readContent } from '../library/content.ts';
import { stopsBuild } from '../library/fault.ts';
import { today } from '../model/dates.ts';
import { hostNames } from '../model/host.ts';
import { builtPlace } from '../publish/doctor/built-place.ts';
import { examine } from '../publish/doctor/examine.ts';
import { diagnosisText, findingText, overviewText } from '../publish/doctor/report.ts';
import { restoreDist } from './dist-folder.ts';
import { failureText, isWrongUsage } from './failure.ts';
import { hostNamed } from './host-named.ts';
import { contentFolder, distFolder } from './project.ts';

const usage = `npm run doctor [-- --host <name>]

Says whether dist/ fits a host, and what somebody would find out too late: limits and what is left
of them, addresses that the host treats another way, pages for what is not there, where links lead.
  --host  one of ${hostNames.join(', ')}
          (default what site.yaml says; if it says none, each host in a line)
Exit codes: 0 nothing to mend, 1 a problem was found, 2 wrong usage.`;

function run(): number {
  const { values } = parseArgs({
    options: { host: { type: 'string' }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const named = hostNamed(values.host);
  restoreDist();
  const place = builtPlace(distFolder);
  if (!place) {
    console.error('There is no whole dist/ yet: run “npm run build” first.');
    return 1;
  }
  const { library, faults } = readContent(contentFolder);
  if (faults.some(stopsBuild)) {
    console.error('dist/ was built from another content/, which is broken now: npm run check');
    return 1;
  }
  const chosen = named ?? library.site.host;
  const patient = {
    dist: distFolder,
    library,
    languages: openLanguages(library, place),
    today: today(),
  };
  const diagnoses = (chosen === '' ? hostNames : [chosen]).map((host) => examine(host, patient));
  console.log(
    chosen === ''
      ? `dist/ as it is:\n${overviewText(diagnoses)}\nMore of one of them: npm run doctor -- --host <name>`
      : diagnoses.map(diagnosisText).join('\n'),
  );
  const ofSite = diagnoses[0]?.findings.site ?? [];
  for (const finding of ofSite) console.log(findingText(finding));
  const found = [
    ...ofSite,
    ...(chosen === ''
      ? []
      : diagnoses.flatMap(({ findings }) => [...findings.fit, ...findings.settings])),
  ];
  return found.some(({ severity }) => severity === 'problem') ? 1 : 0;
}

try {
  process.exitCode = run();
} catch (error) {
  const wrongUsage = isWrongUsage(error);
  console.error(wrongUsage ? `${error.message}\n\n${usage}` : failureText(error));
  process.exitCode = wrongUsage ? 2 : 1;
}
