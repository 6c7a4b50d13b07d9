import type { Library } from '../model/library.ts';
import { storyCalled, toldTopics } from '../model/topics.ts';
import type { Digests } from './digests.ts';

/**
 * The digest of a part of the library, by the name under which `watchedLibrary`, `storyCalled` and
 * `hasStories` say that it was read.
 * @throws Error for a name that nothing bears
 */
export function digestOfPart(part: string, library: Library, digests: Digests): string {
  const [kind, id] = split(part);
  const digest = digests.of(valueOf(kind, id, library) ?? null);
  if (digest === undefined) throw new Error(`No digest tells what “${part}” is`);
  return digest;
}

function valueOf(kind: string, id: string, library: Library): unknown {
  switch (kind) {
    case 'company':
      return library.companies[id];
    case 'story':
      return storyCalled(id, library);
    case 'told topics':
      return toldTopics(library).toSorted();
    default:
      if (kind in library) return library[kind as keyof Library];
      throw new Error(`Nothing in the library is called “${kind}”`);
  }
}

function split(part: string): [kind: string, id: string] {
  const slash = part.indexOf('/');
  return slash === -1 ? [part, ''] : [part.slice(0, slash), part.slice(slash + 1)];
}
