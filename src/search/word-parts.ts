import { CborReader, CborWriter, kinds } from './cbor.ts';

/**
 * A word of the index and where it stands, as Pagefind’s `index_words.rs` writes it:
 * `[word, pages, [form, pages][]]`, the forms being those with accents. A page is `[number, places,
 * places in what is told of it]`, its number counted from the page before.
 */
export interface Word {
  word: string;
  bytes: Buffer;
  /** Its places, pages and forms, by whose number parts are cut. */
  places: number;
}

/** Where a word stands in a page; the places as they are written. */
interface Page {
  number: number;
  bytes: Buffer;
  from: number;
  to: number;
  places: number;
  /** Whether it stands in the text, and not only in what is told of it. */
  inText: boolean;
}

/** The number of each page now, by that which it had; -1 for one that is there no more. */
export type PageNumbers = Int32Array;

/** The words of a part, with the pages that are left of them. */
export function readPart(bytes: Buffer, numbers: PageNumbers): Word[] {
  const reader = new CborReader(bytes);
  reader.list();
  const words: Word[] = [];
  for (let count = reader.list(); count > 0; count -= 1) {
    const from = reader.at;
    reader.list();
    const word = reader.text();
    const pages = passPages(reader, numbers);
    let { places, isSame } = pages;
    for (let forms = reader.list(); forms > 0; forms -= 1) {
      reader.list();
      reader.text();
      const ofForm = passPages(reader, numbers);
      places += 1 + ofForm.places;
      isSame &&= ofForm.isSame;
    }
    const same = { word, bytes: bytes.subarray(from, reader.at), places };
    if (isSame) words.push(same);
    else {
      const left = read(same, numbers);
      if (left.pages.length > 0 || left.forms.size > 0) words.push(written(word, left));
    }
  }
  return words;
}

/** One word of two that are the same word in different pages. */
export function joined(a: Word, b: Word): Word {
  const [one, other] = [read(a), read(b)];
  const forms = new Map(one.forms);
  for (const [form, pages] of other.forms) forms.set(form, [...(forms.get(form) ?? []), ...pages]);
  return written(a.word, { pages: [...one.pages, ...other.pages], forms });
}

/** A part that holds words. */
export function writePart(words: readonly Word[]): Buffer {
  const writer = new CborWriter();
  writer.head(kinds.list, 1);
  writer.head(kinds.list, words.length);
  for (const { bytes } of words) writer.copy(bytes, 0, bytes.length);
  return writer.end();
}

/** Cuts words into parts where Pagefind does: each has so many places, or some more. */
export function cutIntoParts(words: readonly Word[], most: number): Word[][] {
  const parts: Word[][] = [];
  let part: Word[] = [];
  let places = 0;
  for (const word of words) {
    part.push(word);
    places += word.places;
    if (places < most) continue;
    parts.push(part);
    part = [];
    places = 0;
  }
  if (part.length > 0) parts.push(part);
  return parts;
}

/** In the order of their bytes, as Pagefind puts words, and all else, in order. */
export function byBytes(a: string, b: string): number {
  // Two texts differ in order by UTF-16 and by bytes only beyond the first 65,536 characters.
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}

function passPages(reader: CborReader, numbers: PageNumbers): { places: number; isSame: boolean } {
  let number = 0;
  let places = 0;
  let isSame = true;
  for (let count = reader.list(); count > 0; count -= 1) {
    reader.list();
    number += reader.head();
    if (numbers[number] !== number) isSame = false;
    places += 1 + reader.numbers() + reader.numbers();
  }
  return { places, isSame };
}

interface Places {
  pages: Page[];
  forms: Map<string, Page[]>;
}

function read({ bytes }: Word, numbers?: PageNumbers): Places {
  const reader = new CborReader(bytes);
  reader.list();
  reader.text();
  const pages = readPages(reader, numbers);
  const forms = new Map<string, Page[]>();
  for (let count = reader.list(); count > 0; count -= 1) {
    reader.list();
    const form = reader.text();
    const ofForm = readPages(reader, numbers);
    if (ofForm.length > 0) forms.set(form, ofForm);
  }
  return { pages, forms };
}

function readPages(reader: CborReader, numbers: PageNumbers | undefined): Page[] {
  const pages: Page[] = [];
  let before = 0;
  for (let count = reader.list(); count > 0; count -= 1) {
    reader.list();
    before += reader.head();
    const from = reader.at;
    const inPage = reader.numbers();
    const places = 1 + inPage + reader.numbers();
    const number = numbers ? (numbers[before] ?? -1) : before;
    if (number !== -1)
      pages.push({ number, bytes: reader.bytes, from, to: reader.at, places, inText: inPage > 0 });
  }
  return pages;
}

function written(word: string, { pages, forms }: Places): Word {
  const writer = new CborWriter();
  writer.head(kinds.list, 3);
  writer.text(word);
  writePages(writer, pages);
  writer.head(kinds.list, forms.size);
  for (const [form, ofForm] of [...forms].sort(byFirstPage)) {
    writer.head(kinds.list, 2);
    writer.text(form);
    writePages(writer, ofForm);
  }
  const all = [pages, ...forms.values()].flat();
  const places = all.reduce((sum, page) => sum + page.places, forms.size);
  return { word, bytes: writer.end(), places };
}

function writePages(writer: CborWriter, pages: Page[]): void {
  writer.head(kinds.list, pages.length);
  let before = 0;
  for (const { number, bytes, from, to } of pages.sort((a, b) => a.number - b.number)) {
    writer.head(kinds.list, 3);
    writer.head(kinds.natural, number - before);
    writer.copy(bytes, from, to);
    before = number;
  }
}

/** Pagefind notes the forms of a word as it meets them: page by page, first in its text, by their letters. */
function byFirstPage([a, ofA]: [string, Page[]], [b, ofB]: [string, Page[]]): number {
  const first = (pages: readonly Page[]): Page =>
    pages.reduce((least, page) => (page.number < least.number ? page : least));
  const [one, other] = [first(ofA), first(ofB)];
  return one.number - other.number || Number(other.inText) - Number(one.inText) || byBytes(a, b);
}
