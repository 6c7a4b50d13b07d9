/**
 * A part of the search's markup, by its name in `data-search`.
 * @throws Error when the markup has no such part
 */
export function part<T extends Element>(root: ParentNode, name: string, kind: new () => T): T {
  const element = root.querySelector(`[data-search="${name}"]`);
  if (!(element instanceof kind)) throw new Error(`The search has no “${name}”`);
  return element;
}
