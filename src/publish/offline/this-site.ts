import { keptIn } from './kept.ts';
import type { OfflineSettings } from './settings.ts';

/** Put in place of this name by the build. */
declare const __OFFLINE__: OfflineSettings;

export const settings = __OFFLINE__;
export const stores = keptIn(settings.base);
