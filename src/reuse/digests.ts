import { hash } from 'node:crypto';
import type { Language } from '../i18n/language.ts';
import type { Library } from '../model/library.ts';

/** Characters from which on something is told once. */
const long = 500;

/** A build and its pages are bundled apart, and given the same content: they have its digests in common. */
const place = Symbol.for('breche.digests');
const shared = globalThis as { [place]?: WeakMap<object, string> | undefined };
const ofContent = (shared[place] ??= new WeakMap());

/**
 * Tells a digest that is known of something without looking into it: a story is what its files say.
 * @param digest the same for the same, in every build by this program
 */
export function knowDigest(value: object, digest: string): void {
  ofContent.set(value, digest);
}

/** A value that no text can stand for: a function may do anything. */
class Untellable extends Error {}

/**
 * Short texts that differ when values do. What many values hold – a story, an organisation, a
 * language – is told once and stands in them by its own digest.
 */
export class Digests {
  readonly #ofShared = new WeakMap<object, string | (() => string)>();

  constructor(library: Library, languages: readonly Language[]) {
    const { stories, companies, record, glossary, advice, site } = library;
    const lists = [stories, ...stories, ...Object.values(companies), record, record.breaches];
    for (const one of [...lists, ...record.breaches, glossary, advice, site])
      this.#ofShared.set(one, () => {
        const digest = ofContent.get(one) ?? digestOf(this.#textOf(one));
        ofContent.set(one, digest);
        return digest;
      });
    for (const language of languages) {
      const { tag, place } = language;
      const words = library.words[tag];
      this.#ofShared.set(language, () => digestOf(JSON.stringify([tag, place, words])));
    }
  }

  /** Leaves something out of the digests of what holds it. */
  leaveOut(value: object): void {
    this.#ofShared.set(value, 'left out');
  }

  /** @returns nothing for a value that holds a function */
  of(value: unknown): string | undefined {
    try {
      return this.#known(value) ?? digestOf(this.#textOf(value));
    } catch (error) {
      if (error instanceof Untellable) return undefined;
      throw error;
    }
  }

  #known(value: unknown): string | undefined {
    if (typeof value !== 'object' || value === null) return undefined;
    const known = this.#ofShared.get(value);
    if (typeof known !== 'function') return known;
    const digest = known();
    this.#ofShared.set(value, digest);
    return digest;
  }

  /** What is long, such as a list of all stories of a topic, stands in many values: it is told once. */
  #part(value: unknown): string {
    const known = this.#known(value);
    if (known !== undefined) return `\0${known}`;
    const text = this.#textOf(value);
    if (text.length < long || typeof value !== 'object' || value === null) return text;
    const digest = digestOf(text);
    this.#ofShared.set(value, digest);
    return `\0${digest}`;
  }

  /** Like JSON, which is slow as soon as somebody looks at every value. */
  #textOf(value: unknown): string {
    if (typeof value === 'function') throw new Untellable();
    if (value === undefined) return 'null';
    if (typeof value !== 'object' || value === null) return JSON.stringify(value);
    if (Array.isArray(value) || value instanceof Map || value instanceof Set)
      return `[${[...(value as Iterable<unknown>)].map((part) => this.#part(part)).join()}]`;
    let text = '{';
    for (const [name, part] of Object.entries(value))
      if (part !== undefined) text += `${JSON.stringify(name)}:${this.#part(part)},`;
    return `${text}}`;
  }
}

function digestOf(text: string): string {
  return hash('sha256', text, 'base64url').slice(0, 22);
}
