import type { z } from 'zod';
import {
  validUntil,
  type AdviceSources,
  type adviceTopics,
  type AdviceStep,
} from '../model/advice.ts';
import type { PartialDate } from '../model/dates.ts';
import { dataTypes } from '../model/vocabulary.ts';
import type { Fault } from './fault.ts';
import { fileFault } from './files.ts';
import { nodeFault } from './prose.ts';
import { referenceLocale } from './words.ts';
import type { WrittenText } from './written-text.ts';
import type { YamlFile } from './yaml.ts';

type Topics = z.infer<typeof adviceTopics>;

/** A list of `content/advice/` with the places of what it says. */
interface Listed<T> {
  file: string;
  yaml: YamlFile;
  data: T;
}

/** Contradictions between the topics of advice and their sources, and reviews that have expired. */
export function adviceFaults(
  { file, yaml, data: topics }: Listed<Topics>,
  sources: Listed<AdviceSources>,
  today: PartialDate,
): Fault[] {
  const faults: Fault[] = [];
  const report = (path: readonly PropertyKey[], fault: Partial<Fault> & Said): void => {
    faults.push(fileFault(file, { ...yaml.locate(path), ...fault }));
  };
  const used = new Set<string>();
  for (const [id, { reviewed, steps }] of Object.entries(topics)) {
    if (reviewed > today)
      report([id, 'reviewed'], {
        rule: 'schema',
        message: `${reviewed} lies in the future (today is ${today}, UTC)`,
        hint: 'write the day on which the steps were held against their sources',
      });
    else if (validUntil(reviewed) < today)
      report([id, 'reviewed'], {
        severity: 'warning',
        rule: 'stale',
        message: `the review of the advice “${id}” expired on ${validUntil(reviewed)}`,
        hint: 'open every source of its steps, correct what has changed, then write today’s date here',
      });
    const seen = new Set<string>();
    steps.forEach((step, index) => {
      used.add(step.source);
      if (seen.has(step.id))
        report([id, 'steps', index, 'id'], {
          rule: 'schema',
          message: `there are two steps “${step.id}” in “${id}”`,
          hint: 'give one of them another id; its words refer to it',
        });
      seen.add(step.id);
      if (!Object.hasOwn(sources.data, step.source))
        report([id, 'steps', index, 'source'], {
          rule: 'reference',
          message: `there is no source “${step.source}”`,
          hint: 'add it to content/advice/sources.yaml, or correct the id',
        });
    });
  }
  const answered = new Set(Object.values(topics).flatMap((topic) => topic.dataTypes));
  for (const code of dataTypes)
    if (!answered.has(code))
      report([], {
        severity: 'warning',
        rule: 'reference',
        message: `no advice answers the data type “${code}”`,
        hint: 'add it to “dataTypes” of the topic that fits, or of one that always applies',
      });
  for (const id of Object.keys(sources.data))
    if (!used.has(id))
      faults.push(
        fileFault(sources.file, {
          ...sources.yaml.locateKey([id]),
          severity: 'warning',
          rule: 'reference',
          message: `no step rests on the source “${id}”`,
          hint: 'name it in a step of content/advice/topics.yaml, or remove it',
        }),
      );
  return faults;
}

type Said = Pick<Fault, 'rule' | 'message' | 'hint'>;

/** What is wrong between topics and their words in each language. */
export function wordsFaults(texts: readonly WrittenText[], topics: Topics): Fault[] {
  return [
    ...texts.flatMap((text) => adviceWordsFaults(text, topics)),
    ...missingOriginals(topics, texts),
  ];
}

/** Words without a step, steps without words, and prose, which nothing would show. */
function adviceWordsFaults({ file, id, matter, yaml, tree }: WrittenText, topics: Topics): Fault[] {
  const topic = topics[id];
  if (!topic)
    return [
      fileFault(file, {
        rule: 'reference',
        message: `there is no topic “${id}” of advice`,
        hint: `add it to content/advice/topics.yaml, or rename the folder; the topics are: ${Object.keys(topics).join(', ')}`,
      }),
    ];
  const words = matter.steps ?? {};
  const ids = topic.steps.map((step: AdviceStep) => step.id);
  const [first] = tree.children.filter(({ type }) => !/^mdx.*Expression$/.test(type));
  return [
    ...ids
      .filter((step) => !Object.hasOwn(words, step))
      .map((step) =>
        fileFault(file, {
          ...yaml.locateKey(['steps']),
          rule: 'labels',
          message: `nothing says what to do at the step “${step}”`,
          hint: `add it to the front matter: steps: { ${step}: "what to do" }`,
        }),
      ),
    ...Object.keys(words)
      .filter((step) => !ids.includes(step))
      .map((step) =>
        fileFault(file, {
          ...yaml.locateKey(['steps', step]),
          rule: 'reference',
          message: `there is no step “${step}” in the topic “${id}”`,
          hint: `write one of: ${ids.join(', ')}; or add the step to content/advice/topics.yaml`,
        }),
      ),
    ...(first
      ? [
          nodeFault(
            file,
            first,
            'schema',
            'advice has no prose: nothing below the front matter is shown',
            'say it in “description” or in a step',
          ),
        ]
      : []),
  ];
}

/** Topics whose words in the reference language are missing: no other language could fall back on them. */
function missingOriginals(topics: Topics, texts: readonly WrittenText[]): Fault[] {
  return Object.keys(topics)
    .filter(
      (id) =>
        !texts.some(
          (text) => text.id === id && text.locale === referenceLocale && !text.matter.draft,
        ),
    )
    .map((id) =>
      fileFault(`content/advice/${id}/${referenceLocale}.mdx`, {
        rule: 'reference',
        message: `the words of the advice “${id}” are missing`,
        hint: `write content/advice/${id}/${referenceLocale}.mdx; content/README.md shows an example`,
      }),
    );
}
