import type { EntrySearch } from './match-entries.ts';

/** Adds the years and kinds of data that only the public record has to the filters of a form. */
export function offerChoices(form: HTMLFormElement, { list }: EntrySearch): void {
  const language = document.documentElement.lang;
  const years = new Set(list.entries.map(({ day }) => day.slice(0, 4)));
  // Newest first, as on the page.
  offer(
    form,
    'year',
    [...years].map((year) => [year, year]),
    (a, b) => b.localeCompare(a),
  );
  offer(form, 'dataType', list.dataTypes, (a, b) => a.localeCompare(b, language));
}

/** Puts each value where the order of the others wants it; no story has it. */
function offer(
  form: HTMLFormElement,
  kind: string,
  values: readonly (readonly [code: string, name: string])[],
  compare: (a: string, b: string) => number,
): void {
  const select = form.elements.namedItem(kind);
  if (!(select instanceof HTMLSelectElement)) return;
  const known = new Set([...select.options].map(({ value }) => value));
  for (const [code, name] of values) {
    if (known.has(code)) continue;
    const option = new Option(name, code);
    Object.assign(option.dataset, { name, stories: '0' });
    const next = [...select.options].find(
      ({ dataset }) => dataset['name'] !== undefined && compare(dataset['name'], name) > 0,
    );
    select.add(option, next ?? null);
  }
}
