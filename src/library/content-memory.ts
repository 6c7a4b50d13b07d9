import { hash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Edition } from '../model/edition.ts';
import type { Facts } from '../model/facts.ts';
import { stopsBuild, type Fault } from './fault.ts';
import type { TextFile } from './files.ts';
import {
  forgetting,
  readStory,
  type Known,
  type StoryFiles,
  type StoryRead,
} from './read-story-folder.ts';
import { settledEdition, settledFacts, settledYaml } from './settled.ts';
import { textsOf } from './story-texts.ts';
import type { WrittenText } from './written-text.ts';
import { parsed, type YamlFile, type YamlOf } from './yaml.ts';

/** Answers for what an earlier reading found nothing wrong with, and remembers the rest. */
export interface ContentMemory {
  story(id: string, files: StoryFiles, known: Known): { stories: StoryRead[]; faults: Fault[] };
  yaml: YamlOf;
}

/** Reads everything, and remembers nothing from one run to the next. */
export const noMemory: ContentMemory = { story: readStory, yaml: parsed };

/** What a story could refer to when it was read. */
type Targets = Record<'companies' | 'stories' | 'terms' | 'locales', string[]> & { today: string };

interface RememberedStory {
  /** Of its files, in their order. */
  digest: string;
  facts: Facts;
  editions: Edition[];
  /** Locales of the editions that follow the original. */
  current: string[];
  /** What else was made of these files alone, by name. */
  made: Record<string, unknown>;
}

interface RememberedFile {
  digest: string;
  data: unknown;
}

/** What is kept of a reading between two builds: plain data, fit for JSON. */
export interface Remembered {
  targets: Targets;
  stories: Record<string, RememberedStory>;
  /** Files of data, by their paths from `content/`. */
  files: Record<string, RememberedFile>;
}

/** Makes something of the files of a story, or recalls it: plain data, or nothing. */
export type RecallMade = <Made>(story: string, name: string, make: () => Made) => Made;

/**
 * Opens what was remembered. A story is taken from it when its files are the same and everything
 * that it could refer to is still there: more to refer to makes no reference wrong, and a later day
 * no date.
 * @param before of an earlier reading by the same program
 * @param follows whether a translation follows its original: asked while both are at hand, parsed
 */
export function openMemory(
  before: Remembered | undefined,
  follows: (text: WrittenText, original: WrittenText) => boolean,
): { memory: ContentMemory; remembered: Remembered; recall: RecallMade } {
  const remembered: Remembered = { targets: emptyTargets(), stories: {}, files: {} };
  let holds: boolean | undefined;
  const memory: ContentMemory = {
    story: (id, files, known) => {
      if (holds === undefined) {
        remembered.targets = targetsOf(known);
        holds = before !== undefined && includes(known, before.targets);
      }
      const digest = digestOf(files);
      const story = holds ? before?.stories[id] : undefined;
      if (story?.digest === digest) {
        remembered.stories[id] = story;
        return { stories: [settle(id, files, story)], faults: [] };
      }
      const { stories, faults } = readStory(id, files, known, forgetting);
      const [read] = stories;
      const editions = read?.editions.flatMap(({ edition }) => edition ?? []) ?? [];
      if (!read?.facts.facts || faults.some(stopsBuild) || editions.length < files.editions.length)
        return { stories, faults };
      const texts = textsOf(read);
      const original = texts.find((text) => text.locale === text.original);
      const current = texts
        .filter((text) => original && text !== original && follows(text, original))
        .map(({ locale }) => locale);
      const fresh = { digest, facts: read.facts.facts, editions, current, made: {} };
      remembered.stories[id] = fresh;
      return { stories: [settle(id, files, fresh)], faults };
    },
    yaml: (source, parse) => {
      const { path } = source;
      const again = (): YamlFile => parsed(source, parse);
      const digest = digestOfFile(source);
      const known = before?.files[path];
      if (known?.digest === digest) {
        remembered.files[path] = known;
        return settledYaml(known.data, again);
      }
      const yaml = again();
      const { data, faults } = yaml;
      if (faults.length === 0 && isJson(data)) remembered.files[path] = { digest, data };
      else Reflect.deleteProperty(remembered.files, path);
      return yaml;
    },
  };
  const recall: RecallMade = (id, name, make) => {
    const story = remembered.stories[id];
    if (!story) return make();
    if (Object.hasOwn(story.made, name))
      return (story.made[name] ?? undefined) as ReturnType<typeof make>;
    const result = make();
    remembered.stories[id] = { ...story, made: { ...story.made, [name]: result ?? null } };
    return result;
  };
  return { memory, remembered, recall };
}

/** Whether it is the same when it was kept as JSON, which has no “.nan”. */
function isJson(data: unknown): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(data)), data);
}

function settle(
  id: string,
  files: StoryFiles,
  { facts, editions, current }: RememberedStory,
): StoryRead {
  if (!files.facts) throw new Error(`The story ${id} has no facts`);
  return {
    id,
    facts: settledFacts(files.facts, facts),
    editions: files.editions.map(({ locale, source }, index) => {
      const edition = editions[index];
      if (!edition) throw new Error(`The story ${id} has no edition in ${locale}`);
      return settledEdition(source, locale, edition, current.includes(locale));
    }),
  };
}

function digestOf({ facts, editions }: StoryFiles): string {
  const files = [facts, ...editions.map(({ source }) => source)];
  return hash(
    'sha256',
    JSON.stringify(files.map((file) => file && [file.path, digestOfFile(file)])),
    'base64url',
  );
}

function digestOfFile(file: TextFile): string {
  return file.digest ?? hash('sha256', file.text, 'base64url');
}

function emptyTargets(): Targets {
  return { companies: [], stories: [], terms: [], locales: [], today: '' };
}

function targetsOf({ companies, stories, terms, locales, today }: Known): Targets {
  return {
    companies: [...companies],
    stories: [...stories],
    terms: [...terms],
    locales: [...locales],
    today,
  };
}

function includes(known: Known, before: Targets): boolean {
  return (
    before.today <= known.today &&
    (['companies', 'stories', 'terms', 'locales'] as const).every((kind) =>
      before[kind].every((id) => known[kind].has(id)),
    )
  );
}
