import type { Counts } from './filter-counts.ts';
import {
  chosen,
  filterKinds,
  shown,
  sorts,
  type FilterKind,
  type SearchState,
} from './search-state.ts';

/** Wide enough for the filters to stand open over the results. */
const wide = '(width >= 44rem)';

/** Without a pointer that hovers, nothing tells beforehand which filter a reader will open. */
const touched = '(hover: none)';

/** The form of the search page, as a state that can be read and set. */
export class SearchForm {
  readonly #form: HTMLFormElement;
  readonly #option: string;
  readonly #language: string;

  /** @param option how a value of a filter is written: `{{name}}` and `{{number}}` */
  constructor(form: HTMLFormElement, option: string, language: string) {
    this.#form = form;
    this.#option = option;
    this.#language = language;
  }

  get state(): SearchState {
    const show = shown(this.#value('show'));
    return {
      query: this.#value('q'),
      filters: chosen((kind) => this.#value(kind)),
      sort: sorts.find((sort) => sort === this.#value('sort')) ?? 'relevance',
      ...(show && { show }),
    };
  }

  set state({ query, filters, sort, show }: SearchState) {
    this.#set('q', query);
    for (const kind of filterKinds) this.#set(kind, filters[kind] ?? '');
    this.#set('sort', sort);
    this.#set('show', show ?? '');
  }

  /**
   * Writes beside each value how many stories it leaves; what leaves none cannot be chosen. Values of a
   * filter that was not counted stand alone.
   * @param counts undefined when nothing is asked: the counts of all stories
   */
  showCounts(counts: Counts | undefined): void {
    const numbers = new Intl.NumberFormat(this.#language);
    for (const kind of filterKinds) {
      const control = this.#control(kind);
      if (!(control instanceof HTMLSelectElement)) continue;
      const counted = counts?.[kind];
      for (const option of control.options) {
        const { stories } = option.dataset;
        if (stories === undefined) continue;
        // The page holds the name alone; here it is kept from the counts.
        const name = (option.dataset['name'] ??= option.text);
        const count = counts ? (counted?.[option.value] ?? 0) : Number(stories);
        const known = counts === undefined || counted !== undefined;
        option.text = known
          ? this.#option
              .replace('{{name}}', () => name)
              .replace('{{number}}', () => numbers.format(count))
          : name;
        option.disabled = known && count === 0 && !option.selected;
      }
    }
  }

  /** Calls back with filters that a reader may open next: one that is pointed at or has the keys. */
  whenTurnedTo(callback: (kinds: readonly FilterKind[]) => void): void {
    for (const kind of filterKinds) {
      const control = this.#control(kind);
      for (const event of ['pointerenter', 'focus'])
        control?.addEventListener(event, () => {
          callback([kind]);
        });
    }
    const folded = this.#form.querySelector('details');
    const all = (): void => {
      if (folded?.open && matchMedia(touched).matches) callback(filterKinds);
    };
    folded?.addEventListener('toggle', all);
    all();
  }

  /** On a phone the filters stand folded, so that the results are near. */
  foldOnPhones(): void {
    const folded = this.#form.querySelector('details');
    if (!folded || matchMedia(wide).matches) return;
    folded.open = Object.keys(this.state.filters).length > 0;
  }

  #control(name: string): HTMLInputElement | HTMLSelectElement | undefined {
    const control = this.#form.elements.namedItem(name);
    return control instanceof HTMLInputElement || control instanceof HTMLSelectElement
      ? control
      : undefined;
  }

  #value(name: string): string {
    return this.#control(name)?.value ?? '';
  }

  /** A value that a select does not offer, from an old address, leaves it at its first. */
  #set(name: string, value: string): void {
    const control = this.#control(name);
    if (!control) return;
    control.value = value;
    if (control instanceof HTMLSelectElement && control.selectedIndex === -1)
      control.selectedIndex = 0;
  }
}
