import type { Answer } from './answer.ts';
import { part } from './parts.ts';

/** The part of a search that shows the public record; what draws it comes when there is some. */
export class EntryPart {
  readonly #root: HTMLElement;
  readonly #also: HTMLButtonElement;
  readonly #pageSize: number;

  /**
   * @param pageSize entries to show at a time
   * @param ask what to do when a reader wants the record searched, too
   */
  constructor(root: ParentNode, pageSize: number, ask: () => void) {
    this.#root = part(root, 'entries', HTMLElement);
    this.#also = part(root, 'also', HTMLButtonElement);
    this.#pageSize = pageSize;
    this.#also.addEventListener('click', ask);
  }

  /**
   * Shows what was found there.
   * @param offered whether the record can be searched, and was not
   * @param alone whether nothing else was searched
   * @returns how much it is, in words; nothing where the record was not searched
   */
  async show(
    { recorded }: Pick<Answer, 'recorded'>,
    offered: boolean,
    alone: boolean,
  ): Promise<string> {
    this.#also.hidden = !offered;
    this.#root.hidden = !recorded?.entries.length;
    // Alone asked for, the record is to say that it has nothing.
    if (!recorded || (this.#root.hidden && !alone)) return '';
    const { drawEntries } = await import('./entry-results.ts');
    return drawEntries(this.#root, recorded, this.#pageSize);
  }
}
