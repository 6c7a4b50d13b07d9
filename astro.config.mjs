import { defineConfig } from 'astro/config';
import { placeFrom } from './src/i18n/place.ts';
import { searchInDev } from './src/search/dev-server.ts';
import { findingsInDev } from './src/translation/findings-in-dev.ts';

const place = placeFrom(process.env);

export default defineConfig({
  site: place.origin,
  base: place.base,
  trailingSlash: 'always',
  // The default, 'jsx', drops the blank between inline elements.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  cacheDir: './.breche/cache/',
  integrations: [searchInDev(place), findingsInDev()],
  devToolbar: { enabled: false },
  // The policy allows no inline script or style.
  build: { inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
});
