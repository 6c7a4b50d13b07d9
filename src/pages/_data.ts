import type { DataFile } from '../publish/data/data-file.ts';
import { dataFiles } from '../publish/data/data-files.ts';
import { loadSite } from './_site.ts';

/** The routes of the files of the open data with an extension. */
export async function dataRoutes(
  extension: string,
): Promise<{ params: { file: string }; props: { file: DataFile }; cacheKey?: string }[]> {
  const { keyed, library, place } = await loadSite();
  return keyed(
    dataFiles(library, place)
      .filter(({ path }) => path.endsWith(extension))
      .map((file) => ({
        params: { file: file.path.slice(0, -extension.length) },
        props: { file },
      })),
    ({ file }) => [file.hash],
  );
}
