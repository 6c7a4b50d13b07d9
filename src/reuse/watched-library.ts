import type { Library } from '../model/library.ts';
import { noteRead } from '../model/reads.ts';

/**
 * A library that tells which of its parts are read, organisations one by one. What is inside a part
 * is the part's own, so that it costs nothing to read.
 */
export function watchedLibrary(library: Library): Library {
  const companies = new Proxy(library.companies, {
    get: (all, id) => {
      noteRead(`company/${String(id)}`);
      return Reflect.get(all, id) as unknown;
    },
    has: (all, id) => {
      noteRead(`company/${String(id)}`);
      return Reflect.has(all, id);
    },
    ownKeys: (all) => {
      noteRead('companies');
      return Reflect.ownKeys(all);
    },
  });
  const watched = {};
  for (const part of Object.keys(library) as (keyof Library)[])
    Object.defineProperty(watched, part, {
      enumerable: true,
      get: () => {
        if (part === 'companies') return companies;
        noteRead(part);
        return library[part];
      },
    });
  return watched as Library;
}
