import { absolute, sitemapAddress } from '../i18n/addresses.ts';
import type { Place } from '../i18n/place.ts';

/** `robots.txt`: everything may be read, and where the sitemaps are. */
export function robotsText(place: Place): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(sitemapAddress(place), place)}\n`;
}
