import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { most, type Position, type YamlFile } from './yaml.ts';

/** Parsed data, or what is wrong with it in sentences, each at its place. */
export type Validated<T> = { data: T; faults: [] } | { data: undefined; faults: Fault[] };

/**
 * Holds a YAML file against a schema.
 * @param guide where it is explained what such a file holds
 */
export function validate<S extends z.ZodType>(
  file: string,
  yaml: YamlFile,
  schema: S,
  guide = 'content/README.md',
): Validated<z.infer<S>> {
  if (yaml.faults.length > 0) return { data: undefined, faults: yaml.faults };
  const result = schema.safeParse(yaml.data, { reportInput: true });
  if (result.success) return { data: result.data, faults: [] };
  return {
    data: undefined,
    faults: result.error.issues
      .slice(0, most)
      .flatMap((issue) => issueFaults(file, yaml, issue, guide)),
  };
}

function issueFaults(
  file: string,
  yaml: YamlFile,
  issue: z.core.$ZodIssue,
  guide: string,
): Fault[] {
  const fault = (position: Position, message: string, hint: string): Fault => ({
    file,
    ...position,
    severity: 'error',
    rule: 'schema',
    message,
    hint,
  });
  const name = nameOf(issue.path);
  const missing = (position: Position): Fault =>
    fault(position, `${name} is missing`, `add it; ${guide} says what it holds`);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys
        .slice(0, most)
        .map((key) =>
          fault(
            yaml.locateKey([...issue.path, key]),
            `${quoted(key)} is not a key of ${name}`,
            `correct the spelling or remove it; the keys are listed in ${guide}`,
          ),
        );
    case 'invalid_key':
      return [
        fault(
          yaml.locateKey(issue.path),
          `the key ${quoted(String(issue.path.at(-1)))} ${issue.issues[0]?.message ?? 'is not allowed'}`,
          'rename the key',
        ),
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (issue.input === undefined) return [missing(yaml.locate(issue.path))];
      return [
        fault(
          yaml.locate(issue.path),
          `${name}: ${quoted(show(issue.input))} is not one of the codes`,
          suggestion(show(issue.input), allowed, guide),
        ),
      ];
    }
    case 'invalid_type':
      return issue.input === undefined
        ? [missing(yaml.locate(issue.path))]
        : [
            fault(
              yaml.locate(issue.path),
              `${name} must be ${article(issue.expected)}, not ${quoted(show(issue.input))}`,
              `correct the value; ${guide} shows an example`,
            ),
          ];
    case 'too_small':
      return issue.origin === 'number' || issue.origin === 'int'
        ? [
            fault(
              yaml.locate(issue.path),
              `${name} must ${issue.inclusive === false ? 'be above' : 'not be below'} ${issue.minimum}`,
              'correct the value',
            ),
          ]
        : [
            fault(
              yaml.locate(issue.path),
              issue.message.startsWith('must')
                ? `${name} ${issue.message}`
                : `${name} must not be empty`,
              'fill it in',
            ),
          ];
    default:
      return [
        fault(
          yaml.locate(issue.path),
          `${name}: ${quoted(show(issue.input))} ${issue.message}`,
          'correct the value',
        ),
      ];
  }
}

function nameOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'this file';
  return path.reduce<string>(
    (name, part) =>
      typeof part === 'number'
        ? `${name}[${part + 1}]`
        : name === ''
          ? String(part)
          : `${name}.${String(part)}`,
    '',
  );
}

/** No code is nearly as long. */
const longestCode = 100;

function suggestion(input: string, allowed: readonly string[], guide: string): string {
  if (allowed.length <= 12) return `write one of: ${allowed.join(', ')}`;
  if (input.length > longestCode) return `the codes are listed in ${guide}`;
  const near = closest(input, allowed);
  return distance(input, near) <= input.length / 2
    ? `did you mean “${near}”? The codes are listed in ${guide}`
    : `the codes are listed in ${guide}`;
}

function quoted(text: string): string {
  return `“${text}”`;
}

function show(input: unknown): string {
  if (typeof input === 'string') return input;
  // JSON knows neither “.nan” nor “-0”.
  if (typeof input === 'number') return Object.is(input, -0) ? '-0' : String(input);
  try {
    return JSON.stringify(input);
  } catch (error) {
    // It calls itself for each level, where reading does not.
    if (!(error instanceof RangeError)) throw error;
    return '[…]';
  }
}

function article(type: string): string {
  const words: Readonly<Record<string, string>> = {
    array: 'a list',
    object: 'a mapping',
    record: 'a mapping',
    string: 'text',
    int: 'a whole number',
    number: 'a number',
    boolean: 'true or false',
  };
  return words[type] ?? type;
}
