import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../site/support/build-site.ts';

/** What a build reads of a project besides its content. */
const parts = ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** Copies the project without its content into a folder; what a build left there stays. */
export function layProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const part of parts) {
    rmSync(join(folder, part), { recursive: true, force: true });
    cpSync(join(projectFolder, part), join(folder, part), { recursive: true });
  }
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) symlinkSync(join(projectFolder, 'node_modules'), modules, 'junction');
}

/** Draws no social pictures: no peer does. */
export function switchOffPictures(folder: string): void {
  const file = join(folder, 'content/site.yaml');
  const text = readFileSync(file, 'utf8');
  const off = text.replace(/^socialImages: .*$/m, 'socialImages: false');
  if (off === text) throw new Error('site.yaml has no line “socialImages: true”');
  writeFileSync(file, off);
}
