import { parseJson } from '../json.ts';
import type { YamlFile } from '../yaml.ts';

/**
 * Parses JSON and looks for places only when a fault asks for them: they take longer than the rest,
 * and a list of a thousand entries has no fault as a rule.
 */
export function parseJsonLazily(file: string, text: string): YamlFile {
  let placed: YamlFile | undefined;
  const places = (): YamlFile => (placed ??= parseJson(file, text));
  try {
    const data: unknown = JSON.parse(text);
    return {
      data,
      faults: [],
      locate: (path) => places().locate(path),
      locateKey: (path) => places().locateKey(path),
    };
  } catch {
    const { faults, ...rest } = places();
    return { ...rest, faults: faults.map((fault) => ({ ...fault, rule: 'schema' })) };
  }
}
