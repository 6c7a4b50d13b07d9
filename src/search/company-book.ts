import { bare } from './fold.ts';
import { loadOnce } from './load-once.ts';
import type { ListedCompany } from './match-companies.ts';

/** A part of the list of companies: those of which a name begins with a letter from this one on. */
export interface CompanyPart {
  /** The first letter, as {@link bare} writes it. */
  from: string;
  /** The companies, or the name of the file that lists them. */
  companies: readonly ListedCompany[] | string;
}

/** The companies with stories, of which no more is loaded than a query needs. */
export class CompanyBook {
  readonly #parts: readonly CompanyPart[];
  readonly #language: string;
  readonly #listOf: (path: string) => Promise<readonly ListedCompany[]>;

  /** @param parts in the order of their letters */
  constructor(
    parts: readonly CompanyPart[],
    language: string,
    load: (path: string) => Promise<readonly ListedCompany[]>,
  ) {
    this.#parts = parts;
    this.#language = language;
    this.#listOf = loadOnce(load);
  }

  /** Those that words may name: all whose name begins like one of the words, and some others. */
  likely(words: readonly string[]): Promise<readonly ListedCompany[]> {
    const letters = words.map((word) => bare(this.#language, word).slice(0, 1));
    return this.#open(
      this.#parts.filter(({ from }, at) => {
        const next = this.#parts[at + 1]?.from;
        return letters.some(
          (letter) => (letter >= from || at === 0) && (next === undefined || letter < next),
        );
      }),
    );
  }

  /** Every one. */
  all(): Promise<readonly ListedCompany[]> {
    return this.#open(this.#parts);
  }

  async #open(parts: readonly CompanyPart[]): Promise<readonly ListedCompany[]> {
    const lists = await Promise.all(
      parts.map(async ({ companies }) =>
        typeof companies === 'string' ? this.#listOf(companies) : companies,
      ),
    );
    // One with several names may stand in several parts.
    return [...new Map(lists.flat().map((company) => [company.address, company])).values()];
  }
}
