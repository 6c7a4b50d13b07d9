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

const unexpected = 'Unexpected token';

/** V8 says the line and column, but of what stands where nothing of its kind may stand. */
function placeOf(message: string, text: string): Position {
  const [, line, column] = /\(line (\d+) column (\d+)\)$/.exec(message) ?? [];
  if (line !== undefined) return { line: Number(line), column: Number(column) };
  const read = message.startsWith(unexpected) ? text.slice(0, readable(text)) : text.trimEnd();
  const before = read.split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** How many characters are read before the unexpected one: what is cut off sooner merely ends. */
function readable(text: string): number {
  let [read, refused] = [0, text.length];
  while (refused - read > 1) {
    const middle = Math.floor((read + refused) / 2);
    if (isRefused(text.slice(0, middle))) refused = middle;
    else read = middle;
  }
  return read;
}

function isRefused(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.startsWith(unexpected);
  }
}
