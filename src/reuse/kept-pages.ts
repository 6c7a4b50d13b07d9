import { readFileSync, rmSync, statSync, type Stats } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { link } from './link.ts';
import { PartTable, type PartList } from './part-table.ts';

/** A file of the site that a build has rendered, as it is kept for the next. */
interface KeptFile {
  /** Of what it was made from besides what it read. */
  key: string;
  /** Places in the list of parts: those of the library that it read. */
  reads: readonly number[];
  /** Of the kept copy, to see whether somebody changed it; in seconds, which every archive keeps. */
  size: number;
  modified: number;
  /** Of the file itself. */
  digest: string;
}

interface Kept extends PartList {
  /** Of the program and its settings. */
  program: string;
  files: Readonly<Record<string, KeptFile>>;
}

/** A file that this build has rendered. */
export interface Rendered {
  file: string;
  key: string;
  /** As {@link KeptPages.placesOf} gives them. */
  reads: readonly number[];
  /** Of the file itself. */
  digest: string;
}

/**
 * The files that the last build rendered. One holds as long as the program, what it was given and
 * every part of the library that it read are the same.
 */
export class KeptPages {
  readonly #folder: string;
  readonly #list: string;
  readonly #program: string;
  readonly #last: Kept;
  readonly #table: PartTable;

  /**
   * @param folder where they are kept
   * @param program digest of the program and its settings
   * @param digestOf digest of a part of the library as it is now
   */
  constructor(folder: string, program: string, digestOf: (part: string) => string) {
    this.#folder = join(folder, 'files');
    this.#list = join(folder, 'pages.json');
    this.#program = program;
    this.#last = readKept(this.#list, program);
    this.#table = new PartTable(this.#last, digestOf);
  }

  /** Whether the kept file is what rendering it would give. */
  holds(file: string, key: string): boolean {
    const kept = this.#last.files[file];
    return kept?.key === key && this.#table.holds(kept.reads) && this.#isUntouched(file, kept);
  }

  /** What a file read, in the form in which it is kept: names would fill the memory of a large build. */
  placesOf(reads: ReadonlySet<string>): readonly number[] {
    return this.#table.placesOf(reads);
  }

  /** A file as the last build left it, or whoever changed it since; nothing where there is none. */
  lastFile(file: string): Uint8Array | undefined {
    try {
      return readFileSync(join(this.#folder, file));
    } catch {
      return undefined;
    }
  }

  /** Puts kept files into a folder. */
  restore(files: readonly string[], folder: string): void {
    const made = new Set<string>();
    for (const file of files) link(join(this.#folder, file), join(folder, file), made);
  }

  /**
   * Keeps what a build has rendered, and forgets what it has no more.
   * @param rendered files in `folder`
   * @param restored files that held
   * @returns digests of all these files, by name
   */
  async keep(
    folder: string,
    rendered: readonly Rendered[],
    restored: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    // Should this be interrupted, nothing is kept rather than something wrong.
    rmSync(this.#list, { force: true });
    const files: Record<string, KeptFile> = {};
    for (const file of restored) {
      const kept = this.#last.files[file];
      if (kept) files[file] = { ...kept, reads: this.#table.renewed(kept.reads) };
    }
    const made = new Set<string>();
    for (const { file, key, reads, digest } of rendered) {
      const copy = join(this.#folder, file);
      rmSync(copy, { force: true });
      link(join(folder, file), copy, made);
      const { size, modified } = stateOf(statSync(copy));
      files[file] = { key, reads, size, modified, digest };
    }
    for (const file of Object.keys(this.#last.files))
      if (!files[file]) rmSync(join(this.#folder, file), { force: true });
    const kept: Kept = { program: this.#program, files, ...this.#table.list() };
    await writeFile(this.#list, JSON.stringify(kept));
    return new Map(Object.entries(files).map(([file, { digest }]) => [file, digest]));
  }

  #isUntouched(file: string, { size, modified }: KeptFile): boolean {
    const copy = statSync(join(this.#folder, file), { throwIfNoEntry: false });
    if (!copy) return false;
    const now = stateOf(copy);
    return now.size === size && now.modified === modified;
  }
}

function readKept(list: string, program: string): Kept {
  const nothing: Kept = { program, parts: [], digests: [], files: {} };
  try {
    const kept = JSON.parse(readFileSync(list, 'utf8')) as Kept;
    return kept.program === program ? kept : nothing;
  } catch {
    return nothing;
  }
}

function stateOf({ size, mtimeMs }: Stats): { size: number; modified: number } {
  return { size, modified: Math.trunc(mtimeMs / 1000) };
}
