import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../../i18n/place.ts';

/**
 * Where an upload was built for, as its `robots.txt` says: `SITE_URL` and `BASE_PATH` may have been
 * forgotten since.
 * @returns undefined when it does not say
 */
export function builtPlace(dist: string): Place | undefined {
  const file = join(dist, 'robots.txt');
  if (!existsSync(file)) return undefined;
  const [, address = ''] =
    /^Sitemap: (\S+)sitemap-index\.xml$/m.exec(readFileSync(file, 'utf8')) ?? [];
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  return { origin, base: pathname };
}
