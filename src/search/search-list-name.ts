/** Name of the file that every search in a language loads beside the index. */
export function searchListName(tag: string): string {
  return `search.${tag}.json`;
}
