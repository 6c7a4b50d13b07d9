import { join } from 'node:path';
import { installLocked } from '../../fixtures/install-locked.ts';
import { projectFolder } from '../../site/support/build-site.ts';

/** Where the servers that npm has are put: too large for those who only read or write. */
const folder = join(projectFolder, '.breche', 'hosts');

/** Installs the servers, unless they are there; one of them would compile for minutes what nobody needs here. */
export async function installServers(): Promise<void> {
  await installLocked(join(import.meta.dirname, '..'), folder);
}

/** Path of a file of an installed package. */
export function installed(...path: string[]): string {
  return join(folder, 'node_modules', ...path);
}
