import { join } from 'node:path';
import ts from 'typescript';
import { projectFolder } from './build-site.ts';

/** A node of structured data: JSON with a `@type`. */
export interface SchemaNode {
  '@type': string;
  [property: string]: unknown;
}

/**
 * Holds nodes against schema.org's vocabulary, as `schema-dts` generates it: types, properties that
 * a type or one above it has, and what they may hold. The compiler is the validator.
 * @returns what is wrong, in the compiler's words; nothing when all is right
 */
export function schemaFaults(nodes: readonly SchemaNode[]): string[] {
  const types = [...new Set(nodes.map((node) => node['@type']))];
  const source = [
    `import type { ${types.join(', ')} } from 'schema-dts';`,
    ...nodes.map((node) => `void (${JSON.stringify(node)} satisfies ${node['@type']});`),
  ].join('\n');
  const file = join(projectFolder, 'tests/structured-data-of-pages.ts');
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  const exists = host.fileExists.bind(host);
  host.fileExists = (name) => name === file || exists(name);
  host.getSourceFile = (name, language, ...rest) =>
    name === file ? ts.createSourceFile(name, source, language) : read(name, language, ...rest);
  const program = ts.createProgram([file], options, host);
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
