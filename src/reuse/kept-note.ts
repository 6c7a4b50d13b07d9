import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** A note of the last build by the same program, and of this one for the next. */
export class KeptNote<Note> {
  readonly #file: string;
  readonly #program: string;
  /** Nothing when another program wrote it, or nobody. */
  readonly last: Note | undefined;

  constructor(file: string, program: string) {
    this.#file = file;
    this.#program = program;
    this.last = readNote(file, program) as Note | undefined;
  }

  keep(note: Note): void {
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, JSON.stringify({ program: this.#program, note }));
  }
}

function readNote(file: string, program: string): unknown {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { program: string; note: unknown };
    return kept.program === program ? kept.note : undefined;
  } catch {
    return undefined;
  }
}
