import { noteRead, watched } from '../model/reads.ts';
import { PartTable, type PartList } from './part-table.ts';
import { readRecords, writeRecords } from './record-lines.ts';

interface KeptValue<Value> {
  key: string;
  reads: readonly number[];
  value: Value;
}

interface Head extends PartList {
  /** Of the program and its settings. */
  program: string;
}

/** What was made in the last build, in one file; it holds under the same terms as pages do. */
export class KeptValues<Value> {
  readonly #file: string;
  readonly #program: string;
  readonly #last: Readonly<Record<string, KeptValue<Value>>>;
  readonly #table: PartTable;
  readonly #values: Record<string, KeptValue<Value>> = {};

  constructor(file: string, program: string, digestOf: (part: string) => string) {
    this.#file = file;
    this.#program = program;
    const last = readRecords<Head, KeptValue<Value>>(file, (head) => head.program === program);
    this.#last = last?.records ?? {};
    this.#table = new PartTable(last?.head ?? { parts: [], digests: [] }, digestOf);
  }

  /**
   * The value of the last build, or a new one. Whoever is given it has read what it was made from.
   * @param key digest of what it is made from besides what is read meanwhile; nothing is kept without
   */
  get(name: string, key: string | undefined, make: () => Value): Value {
    const kept = this.#last[name];
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
    const head: Head = { program: this.#program, ...this.#table.list() };
    writeRecords(this.#file, head, this.#values);
  }
}
