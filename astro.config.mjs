import { defineConfig } from 'astro/config';
import { placeFrom } from './src/i18n/place.ts';
import { searchInDev } from './src/search/dev-server.ts';
import { findingsInDev } from './src/translation/findings-in-dev.ts';

// Astro reports each build to its makers and asks for its newest version, unless told not to. It
// reads this file first, whichever command runs.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';

const place = placeFrom(process.env);

/**
 * Makes `import()` no more than that. Vite wraps each in a helper that looks for the style sheets of
 * the part, of which there are none here; it weighs as much as what the search loads by it.
 */
const plainImports = {
  name: 'breche-plain-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

/** Every page names a script: without what Astro says of it beside its name. */
const entryFileNames = ({ name }) => `_astro/${name.split('.')[0].toLowerCase()}.[hash].js`;

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
  vite: {
    build: { assetsInlineLimit: 0 },
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
    plugins: [plainImports],
  },
});
