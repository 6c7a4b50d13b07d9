import type { TopicKind } from '../model/topics.ts';

/** What stories can be narrowed down by. Browsers load this file: it takes only types from elsewhere. */
export const filterKinds = [
  'company',
  'dataType',
  'sector',
  'country',
  'year',
  'status',
  'size',
] as const satisfies readonly ('company' | TopicKind)[];
export type FilterKind = (typeof filterKinds)[number];

export const sorts = ['relevance', 'date', 'people'] as const;
export type Sort = (typeof sorts)[number];

/** What to look in alone: the stories, or the entries of the public record. */
export const shows = ['stories', 'entries'] as const;
export type Show = (typeof shows)[number];

/** What the reader asked. */
export interface SearchState {
  query: string;
  /** A code for each kind that is chosen. */
  filters: Readonly<Partial<Record<FilterKind, string>>>;
  sort: Sort;
  /** Left out for stories first, then entries. */
  show?: Show;
}

/** True when there is something to look for. */
export function asksSomething({ query, filters, show }: SearchState): boolean {
  return query.trim() !== '' || Object.keys(filters).length > 0 || show === 'entries';
}

/**
 * Reads the state from an address's fragment, such as `#q=free&sort=date`. The fragment holds it
 * because browsers never send that part: the words stay with the reader.
 * @returns undefined for a fragment that is something else, such as `#content`
 */
export function stateFrom(fragment: string): SearchState | undefined {
  const text = fragment.replace(/^#/, '');
  if (text !== '' && !text.includes('=')) return undefined;
  const values = new URLSearchParams(text);
  const show = shown(values.get('show'));
  return {
    query: values.get('q') ?? '',
    filters: chosen((kind) => values.get(kind)),
    sort: sorts.find((sort) => sort === values.get('sort')) ?? 'relevance',
    ...(show && { show }),
  };
}

/** The fragment that {@link stateFrom} reads, or nothing when nothing is asked. */
export function fragmentOf({ query, filters, sort, show }: SearchState): string {
  const values = new URLSearchParams();
  if (query.trim() !== '') values.set('q', query.trim());
  for (const kind of filterKinds) if (filters[kind]) values.set(kind, filters[kind]);
  if (sort !== 'relevance') values.set('sort', sort);
  if (show) values.set('show', show);
  return values.size > 0 ? `#${values}` : '';
}

/** What a value asks to look in; nothing for any other value. */
export function shown(value: string | null): Show | undefined {
  return shows.find((show) => show === value);
}

/** The filters of which a value is known. */
export function chosen(
  value: (kind: FilterKind) => string | null | undefined,
): SearchState['filters'] {
  return Object.fromEntries(
    filterKinds.flatMap((kind) => {
      const code = value(kind);
      return code ? [[kind, code]] : [];
    }),
  );
}
