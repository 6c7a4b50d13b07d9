import type { HostFile } from '../host-files.ts';

/**
 * `wrangler.jsonc` for Workers assets; Pages needs none. Without `not_found_handling` an unknown
 * address gets an empty answer.
 */
export function wranglerFile(): HostFile {
  const settings = {
    name: 'breche',
    // Any day since Workers serve assets: nothing here depends on it.
    compatibility_date: '2025-01-01',
    assets: {
      directory: '../dist',
      html_handling: 'auto-trailing-slash',
      not_found_handling: '404-page',
    },
  };
  return { path: 'wrangler.jsonc', content: `${JSON.stringify(settings, null, 2)}\n` };
}
