import type { Position, YamlFile } from './yaml.ts';
import { parseYaml } from './yaml.ts';

/** Parses JSON. YAML 1.2 holds all of it, so that its parser gives the places. */
export function parseJson(file: string, text: string): YamlFile {
  const yaml = parseYaml(file, text);
  try {
    JSON.parse(text);
    return yaml;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return {
      ...yaml,
      data: undefined,
      faults: [
        {
          file,
          ...placeOf(message, text),
          severity: 'error',
          rule: 'labels',
          message: `not valid JSON: ${message.replace(/(?:, (?:\.\.\.)?"| in JSON at ).*$/s, '')}`,
          hint: 'look for a missing comma or quotation mark there, or just before',
        },
      ],
    };
  }
}

/** V8 says the line and column, or quotes the ten characters on both sides of the place. */
function placeOf(message: string, text: string): Position {
  const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const [, around] = /\.\.\."(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message) ?? [];
  const read = around === undefined ? text.trimEnd() : text.slice(0, text.indexOf(around) + 10);
  const before = read.split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
