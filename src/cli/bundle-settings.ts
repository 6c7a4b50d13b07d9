import type { AstroInlineConfig } from 'astro';
import { projectFolder } from './project.ts';

/**
 * How Astro bundles pages, whoever asks it to.
 * @param worker address of the worker that keeps pages; empty where there is none
 */
export function bundleSettings(worker: string): AstroInlineConfig {
  return {
    root: projectFolder,
    // What goes wrong is thrown, and said once.
    logLevel: 'silent',
    vite: { define: { 'import.meta.env.WORKER': JSON.stringify(worker) } },
  };
}
