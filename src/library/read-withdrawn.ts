import { withdrawnStories, type WithdrawnStory } from '../model/withdrawn.ts';
import type { PartialDate } from '../model/dates.ts';
import type { Fault, Rule } from './fault.ts';
import type { TextFile } from './files.ts';
import { perFile } from './per-file.ts';
import { validate, type Validated } from './validate.ts';
import { parseYaml, type Position, type YamlFile } from './yaml.ts';

/** What a withdrawn story may refer to. */
interface Known {
  companies: ReadonlySet<string>;
  stories: ReadonlySet<string>;
  locales: ReadonlySet<string>;
  today: PartialDate;
}

/** `withdrawn.yaml` and the way back from a value to its line. */
export interface WithdrawnFile {
  stories: readonly WithdrawnStory[];
  file: string;
  yaml: YamlFile;
}

const fileIn = perFile(parseFile);

/** Reads the stories that were taken off the site, and what is wrong in their file. */
export function readWithdrawn(
  source: TextFile,
  known: Known,
): WithdrawnFile & { faults: readonly Fault[] } {
  const { file, yaml, data, faults } = fileIn(source);
  const stories = Object.entries(data ?? {}).map(([id, story]) => ({ ...story, id }));
  return {
    stories,
    file,
    yaml,
    faults: [...faults, ...stories.flatMap((story) => storyFaults(story, file, yaml, known))],
  };
}

function parseFile(
  source: TextFile,
): { file: string; yaml: YamlFile } & Validated<Record<string, Omit<WithdrawnStory, 'id'>>> {
  const file = `content/${source.path}`;
  const yaml = parseYaml(file, source.text);
  // A file of nothing but remarks withdraws nothing.
  const written = yaml.data === null ? { ...yaml, data: {} } : yaml;
  return { file, yaml, ...validate(file, written, withdrawnStories) };
}

function storyFaults(story: WithdrawnStory, file: string, yaml: YamlFile, known: Known): Fault[] {
  const { id, published, withdrawn, companies, editions, instead } = story;
  const faults: Fault[] = [];
  const report = (
    path: readonly PropertyKey[],
    rule: Rule,
    message: string,
    hint: string,
    place: Position = yaml.locate([id, ...path]),
  ): void => {
    faults.push({ file, ...place, severity: 'error', rule, message, hint });
  };
  if (known.stories.has(id))
    report(
      [],
      'reference',
      `“${id}” is withdrawn and stands in content/articles/ too`,
      'remove it from one of the two; a story that turned out false stays, as “retracted”',
      yaml.locateKey([id]),
    );
  companies.forEach((company, index) => {
    if (!known.companies.has(company))
      report(
        ['companies', index],
        'reference',
        `there is no company “${company}”`,
        'write the id that it has now, or remove it: its feed is gone as well',
      );
  });
  for (const locale of Object.keys(editions))
    if (!known.locales.has(locale))
      report(
        ['editions', locale],
        'reference',
        `there is no language “${locale}”`,
        'remove it: its pages and feeds are gone as well',
        yaml.locateKey([id, 'editions', locale]),
      );
  if (instead !== undefined && !known.stories.has(instead))
    report(
      ['instead'],
      'reference',
      `there is no story “${instead}”`,
      'name the story that readers should go to, or remove the line',
    );
  if (withdrawn < published)
    report(
      ['withdrawn'],
      'dates',
      `“${id}” is withdrawn before it was published (${published})`,
      'correct one of the two days',
    );
  if (withdrawn > known.today)
    report(
      ['withdrawn'],
      'dates',
      `the day ${withdrawn} has not come yet`,
      'write the day on which the story was taken off',
    );
  return faults;
}
