import { hash } from 'node:crypto';

/** By which files of the site are told apart from build to build. */
export function fileDigest(content: string | Uint8Array): string {
  return hash('sha256', content, 'base64url');
}
