import { dataFiles } from '../publish/data/data-files.ts';
import { loadSite } from './_site.ts';

/** The routes of the files of the open data with an extension. */
export async function dataRoutes(
  extension: string,
): Promise<{ params: { file: string }; props: { content: string }; cacheKey?: string }[]> {
  const { keyed, library, place } = await loadSite();
  return keyed(
    dataFiles(library, place)
      .filter(({ path }) => path.endsWith(extension))
      .map(({ path, content }) => ({
        params: { file: path.slice(0, -extension.length) },
        props: { content },
      })),
  );
}
