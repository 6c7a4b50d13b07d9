import type { HostFile } from '../host-files.ts';
import { revalidated } from './needs.ts';

/** Runs where there is no file, and nowhere else. */
const script: HostFile = {
  path: 'worker.js',
  content: `// Brèche: _headers holds for what is missing too. Nobody shall keep for a year that a file was
// missing for a moment.
export default {
  async fetch(request, { ASSETS }) {
    const answer = await ASSETS.fetch(request);
    const response = new Response(answer.body, answer);
    response.headers.set('Cache-Control', '${revalidated}');
    return response;
  },
};
`,
};

/**
 * `wrangler.jsonc` and its script for Workers assets; Pages needs neither. Without
 * `not_found_handling` an unknown address gets an empty answer.
 */
export function workersFiles(): HostFile[] {
  const settings = {
    name: 'breche',
    main: script.path,
    // Any day since Workers serve assets: nothing here depends on it.
    compatibility_date: '2025-01-01',
    assets: {
      directory: '../dist',
      binding: 'ASSETS',
      html_handling: 'auto-trailing-slash',
      not_found_handling: '404-page',
    },
  };
  return [{ path: 'wrangler.jsonc', content: `${JSON.stringify(settings, null, 2)}\n` }, script];
}
