/** Parts of the library and their digests, by place: what was read is told by places in it. */
export interface PartList {
  parts: readonly string[];
  digests: readonly string[];
}

/** The parts that were read when something was made, held against what they are now. */
export class PartTable {
  readonly #last: PartList;
  readonly #digestOf: (part: string) => string;
  readonly #now = new Map<string, string>();
  readonly #places = new Map<string, number>();

  /**
   * @param last of the last build
   * @param digestOf digest of a part as it is now
   */
  constructor(last: PartList, digestOf: (part: string) => string) {
    this.#last = last;
    this.#digestOf = digestOf;
  }

  /** Whether all that was read in the last build is the same now. */
  holds(reads: readonly number[]): boolean {
    return reads.every(
      (place) => this.#digest(this.#last.parts[place] ?? '') === this.#last.digests[place],
    );
  }

  /** Places of parts in the list of this build. */
  placesOf(parts: Iterable<string>): number[] {
    return [...parts].map((part) => {
      const place = this.#places.get(part) ?? this.#places.size;
      this.#places.set(part, place);
      return place;
    });
  }

  /** The parts at places in the list of the last build. */
  lastParts(reads: readonly number[]): string[] {
    return reads.map((place) => this.#last.parts[place] ?? '');
  }

  /** Places in the list of the last build as places in that of this one. */
  renewed(reads: readonly number[]): number[] {
    return this.placesOf(this.lastParts(reads));
  }

  /** The list of this build, for the next. */
  list(): PartList {
    const parts = [...this.#places.keys()];
    return { parts, digests: parts.map((part) => this.#digest(part)) };
  }

  #digest(part: string): string {
    const digest = this.#now.get(part) ?? this.#digestOf(part);
    this.#now.set(part, digest);
    return digest;
  }
}
