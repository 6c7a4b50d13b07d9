import { join } from 'node:path';

/** The project's folder: commands are npm scripts, which run there. */
export const projectFolder = process.cwd();
export const contentFolder = join(projectFolder, 'content');
export const distFolder = join(projectFolder, 'dist');
/** What a host is told in another way than by a file in `dist/`. */
export const hostFolder = join(projectFolder, 'host');
/** What a build keeps for the next; it may be removed at any time. */
export const lastBuildFolder = join(projectFolder, '.breche', 'cache', 'last-build');
/** The program that renders pages, as it was bundled last. */
export const programFolder = join(lastBuildFolder, 'program');
/** Where a build is put together; nothing in it outlasts the build. */
export const workshop = join(projectFolder, '.breche', 'build');
