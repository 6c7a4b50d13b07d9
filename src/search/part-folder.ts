/** Folder of a part of the index, from that of the whole: the first lies there itself. */
export function partFolder(part: number): string {
  return part === 0 ? '' : `${part + 1}/`;
}
