import { keptIn } from './kept.ts';
import type { OfflineSettings } from './settings.ts';

/** The build puts it before the script. */
declare const __OFFLINE__: OfflineSettings;

export const settings = __OFFLINE__;
export const stores = keptIn(settings.base);
