import { chosen, filterKinds, sorts, type SearchState } from './search-state.ts';

/** The form of the search page, as a state that can be read and set. */
export class SearchForm {
  readonly #form: HTMLFormElement;

  constructor(form: HTMLFormElement) {
    this.#form = form;
  }

  get state(): SearchState {
    return {
      query: this.#value('q'),
      filters: chosen((kind) => this.#value(kind)),
      sort: sorts.find((sort) => sort === this.#value('sort')) ?? 'relevance',
    };
  }

  set state({ query, filters, sort }: SearchState) {
    this.#set('q', query);
    for (const kind of filterKinds) this.#set(kind, filters[kind] ?? '');
    this.#set('sort', sort);
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
