import type { z } from 'zod';
import {
  adviceMatter,
  adviceSources,
  adviceTopics,
  type Advice,
  type AdviceWords,
} from '../model/advice.ts';
import type { PartialDate } from '../model/dates.ts';
import { adviceFaults, wordsFaults } from './advice-faults.ts';
import type { Fault } from './fault.ts';
import type { TextFile } from './files.ts';
import type { AdviceLayout } from './layout.ts';
import { readMatterAndProse } from './matter-and-prose.ts';
import { perFile } from './per-file.ts';
import { validate, type Validated } from './validate.ts';
import { referenceLocale } from './words.ts';
import type { WrittenText } from './written-text.ts';
import { parseYaml, type YamlFile } from './yaml.ts';

const topicsIn = perFile((source: TextFile) => readList(source, adviceTopics));
const sourcesIn = perFile((source: TextFile) => readList(source, adviceSources));
const wordsIn = perFile(readAdviceWords);

/**
 * Reads `content/advice/`: topics and sources, once, and the words of each topic by language.
 * @param read reads a file by its path from `content/`
 * @param day the day by which reviews expire
 */
export function readAdvice(
  layout: AdviceLayout,
  read: (path: string) => TextFile,
  day: PartialDate,
): { advice: Advice; texts: WrittenText[]; faults: Fault[] } {
  const topics = layout.topics === undefined ? undefined : topicsIn(read(layout.topics));
  const sources = layout.sources === undefined ? undefined : sourcesIn(read(layout.sources));
  const written = [...layout.words].flatMap(([topic, paths]) =>
    [...paths].map(([locale, path]) => wordsIn(read(path), topic, locale)),
  );
  const wordsOf = (topic: string): AdviceWords[] =>
    written.flatMap(({ text, words }) =>
      text?.id === topic && words && !text.matter.draft ? [words] : [],
    );
  const texts = written.flatMap(({ text }) => text ?? []);
  return {
    advice: {
      topics: Object.entries(topics?.data ?? {}).flatMap(([id, topic]) => {
        const words = Object.fromEntries(wordsOf(id).map((one) => [one.locale, one]));
        return words[referenceLocale] ? [{ ...topic, id, words }] : [];
      }),
      sources: sources?.data ?? {},
    },
    texts,
    faults: [
      ...(topics?.faults ?? []),
      ...(sources?.faults ?? []),
      ...written.flatMap(({ faults }) => faults),
      ...(topics?.data && sources?.data
        ? adviceFaults({ ...topics, data: topics.data }, { ...sources, data: sources.data }, day)
        : []),
      ...(topics?.data ? wordsFaults(texts, topics.data) : []),
    ],
  };
}

function readList<S extends z.ZodType>(
  source: TextFile,
  schema: S,
): { file: string; yaml: YamlFile } & Validated<z.infer<S>> {
  const file = `content/${source.path}`;
  const yaml = parseYaml(file, source.text);
  return { file, yaml, ...validate(file, yaml, schema) };
}

function readAdviceWords(
  source: TextFile,
  id: string,
  locale: string,
): { words: AdviceWords | undefined; text: WrittenText | undefined; faults: Fault[] } {
  const { file, yaml, matter, tree, faults } = readMatterAndProse(source, adviceMatter);
  return {
    words: matter && {
      locale,
      title: matter.title,
      description: matter.description,
      steps: matter.steps,
    },
    text: matter &&
      yaml && {
        kind: 'advice',
        id,
        locale,
        original: referenceLocale,
        file,
        source: source.text,
        matter: { ...matter, figures: {}, amounts: {} },
        yaml,
        tree,
      },
    faults,
  };
}
