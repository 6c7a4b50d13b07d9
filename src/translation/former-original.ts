import { execFileSync } from 'node:child_process';
import { canonical } from '../library/files.ts';
import { readEdition } from '../library/read-story.ts';
import type { WrittenText } from '../library/written-text.ts';
import { blocksOf, type Block } from './blocks.ts';
import { fingerprint } from './fingerprint.ts';

/**
 * The blocks of an original as they were when a fingerprint was taken of them, from git. Only a
 * help for translators: nothing depends on history being there.
 * @param folder the project's folder
 * @returns nothing where there is no git, or where its history does not reach back
 */
export function formerOriginal(
  folder: string,
  original: WrittenText,
  stamped: string,
): Block[] | undefined {
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    for (const commit of git('log', '--format=%H', '--', original.file).split('\n')) {
      if (commit === '') continue;
      const blocks = blocksIn(git('show', `${commit}:./${original.file}`), original);
      if (blocks && fingerprint(blocks) === stamped) return blocks;
    }
  } catch {
    // No git, no repository, or a commit beyond the depth of the clone.
  }
  return undefined;
}

function blocksIn(text: string, { file, locale }: WrittenText): Block[] | undefined {
  const path = file.replace(/^content\//, '');
  // Front matter of a page is that of an edition without figures and amounts.
  const { edition, yaml, tree } = readEdition({ path, text: canonical(text) }, locale);
  return edition && yaml && blocksOf({ matter: edition, yaml, tree });
}
