import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Paths of all files below a folder, from there, sorted: the same on every disk. */
export function filesBelow(folder: string): string[] {
  return listed(folder, '').sort();
}

/** Node.js has a way to list all that is below a folder, which takes twice as long. */
function listed(folder: string, before: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory())
      return listed(join(folder, entry.name), `${before}${entry.name}${sep}`);
    return entry.isFile() ? [`${before}${entry.name}`] : [];
  });
}
