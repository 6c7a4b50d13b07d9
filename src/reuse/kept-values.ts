import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { noteRead, watched } from '../model/reads.ts';
import { PartTable, type PartList } from './part-table.ts';

interface KeptValue<Value> {
  key: string;
  reads: readonly number[];
  value: Value;
}

interface Kept<Value> extends PartList {
  /** Of the program and its settings. */
  program: string;
  values: Readonly<Record<string, KeptValue<Value>>>;
}

/** What was made in the last build, as JSON in one file; it holds under the same terms as pages do. */
export class KeptValues<Value> {
  readonly #file: string;
  readonly #program: string;
  readonly #last: Kept<Value>;
  readonly #table: PartTable;
  readonly #values: Record<string, KeptValue<Value>> = {};

  constructor(file: string, program: string, digestOf: (part: string) => string) {
    this.#file = file;
    this.#program = program;
    this.#last = readKept(file, program);
    this.#table = new PartTable(this.#last, digestOf);
  }

  /**
   * The value of the last build, or a new one. Whoever is given it has read what it was made from.
   * @param key digest of what it is made from besides what is read meanwhile; nothing is kept without
   */
  get(name: string, key: string | undefined, make: () => Value): Value {
    const kept = this.#last.values[name];
    if (kept && kept.key === key && this.#table.holds(kept.reads)) {
      this.#values[name] = { ...kept, reads: this.#table.renewed(kept.reads) };
      this.#table.lastParts(kept.reads).forEach(noteRead);
      return kept.value;
    }
    const { result: value, reads } = watched(make);
    reads.forEach(noteRead);
    if (key !== undefined) this.#values[name] = { key, reads: this.#table.placesOf(reads), value };
    return value;
  }

  /** Keeps what this build was given for the next. */
  save(): void {
    const kept: Kept<Value> = {
      program: this.#program,
      values: this.#values,
      ...this.#table.list(),
    };
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify(kept));
  }
}

function readKept<Value>(file: string, program: string): Kept<Value> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept<Value>;
    if (kept.program === program) return kept;
  } catch {
    // Nothing was kept, or it was cut off.
  }
  return { program, parts: [], digests: [], values: {} };
}
