/** Kinds of things in CBOR (RFC 8949, section 3.1) that Pagefind's index of words is made of. */
export const kinds = { natural: 0, text: 3, list: 4 } as const;

/** Walks through CBOR without making anything of it: an index has millions of numbers. */
export class CborReader {
  readonly bytes: Buffer;
  at: number;
  /** Of what was read last. */
  kind = 0;

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The number that a thing begins with: itself, or how long it is. */
  head(): number {
    const { bytes } = this;
    const first = bytes[this.at] ?? 0;
    this.kind = first >> 5;
    const short = first & 31;
    this.at += 1;
    if (short < 24) return short;
    const length = 1 << (short - 24);
    this.at += length;
    if (length > 4) throw new RangeError('A number of the index is too large');
    return bytes.readUIntBE(this.at - length, length);
  }

  list(): number {
    const length = this.head();
    if (this.kind !== kinds.list) throw new TypeError('The index of words has another form');
    return length;
  }

  text(): string {
    const length = this.head();
    if (this.kind !== kinds.text) throw new TypeError('The index of words has another form');
    this.at += length;
    return this.bytes.toString('utf8', this.at - length, this.at);
  }

  /** Passes over a list of numbers. @returns how many */
  numbers(): number {
    const length = this.list();
    for (let count = length; count > 0; count -= 1) this.head();
    return length;
  }
}

/** Writes CBOR into one place of memory, which grows. */
export class CborWriter {
  #bytes = Buffer.allocUnsafe(2 ** 12);
  #at = 0;

  head(kind: number, value: number): void {
    const [short, length] =
      value < 24
        ? [value, 0]
        : value < 2 ** 8
          ? [24, 1]
          : value < 2 ** 16
            ? [25, 2]
            : ([26, 4] as const);
    this.#reserve(1 + length);
    this.#bytes[this.#at] = (kind << 5) | short;
    if (length > 0) this.#bytes.writeUIntBE(value, this.#at + 1, length);
    this.#at += 1 + length;
  }

  text(text: string): void {
    const bytes = Buffer.from(text);
    this.head(kinds.text, bytes.length);
    this.copy(bytes, 0, bytes.length);
  }

  copy(bytes: Buffer, from: number, to: number): void {
    this.#reserve(to - from);
    this.#at += bytes.copy(this.#bytes, this.#at, from, to);
  }

  /** What was written. */
  end(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#at));
  }

  #reserve(length: number): void {
    if (this.#at + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#at + length));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
