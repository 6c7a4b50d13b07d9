import { noteRead, watched } from '../model/reads.ts';
import { PartTable, type PartList } from './part-table.ts';
import { readRecords, writeRecords } from './record-lines.ts';

/** What a value was made from. */
interface Origin {
  /** Digest of it, besides what was read meanwhile. */
  key: string;
  /** Places in the list of parts. */
  reads: readonly number[];
}

interface Head extends PartList {
  /** Of the program and its settings. */
  program: string;
  origins: Readonly<Record<string, Origin>>;
}

/** What was made in the last build, in one file; it holds under the same terms as pages do. */
export class KeptValues<Value extends object> {
  readonly #file: string;
  readonly #program: string;
  readonly #last: { origins: Head['origins']; values: Readonly<Record<string, Value>> };
  readonly #table: PartTable;
  readonly #origins: Record<string, Origin> = {};
  readonly #values: Record<string, Value> = {};

  constructor(file: string, program: string, digestOf: (part: string) => string) {
    this.#file = file;
    this.#program = program;
    const last = readRecords<Head, Value>(file, (head) => head.program === program);
    this.#last = { origins: last?.head.origins ?? {}, values: last?.records ?? {} };
    this.#table = new PartTable(last?.head ?? { parts: [], digests: [] }, digestOf);
  }

  /**
   * The value of the last build, or a new one; nobody may change it. Whoever is given it has read what it
   * was made from.
   * @param key digest of what it is made from besides what is read meanwhile; nothing is kept without
   */
  get(name: string, key: string | undefined, make: () => Value): Value {
    const origin = this.#last.origins[name];
    const kept = this.#last.values[name];
    if (kept && origin && origin.key === key && this.#table.holds(origin.reads)) {
      this.#values[name] = kept;
      this.#origins[name] = { ...origin, reads: this.#table.renewed(origin.reads) };
      this.#table.lastParts(origin.reads).forEach(noteRead);
      return kept;
    }
    const { result: value, reads } = watched(make);
    reads.forEach(noteRead);
    if (key !== undefined) {
      this.#values[name] = value;
      this.#origins[name] = { key, reads: this.#table.placesOf(reads) };
    }
    return value;
  }

  /** Keeps what this build was given for the next. */
  save(): void {
    const head: Head = {
      program: this.#program,
      ...this.#table.list(),
      origins: this.#origins,
    };
    writeRecords(this.#file, head, this.#values);
  }
}
