import type { HostName } from '../../../src/model/host.ts';
import type { Delivery } from '../support/upload.ts';
import type { Running } from '../support/running.ts';

/** A server on which the site is tried, as a host would run it. */
export interface Server {
  name: string;
  /** For whom the upload is made; nothing for what no host was chosen for. */
  host: HostName | '';
  /** What it does less than the description asks, with the reason. */
  lacks?: {
    /** It sends no headers of ours. */
    headers?: string;
    /** It leads nowhere: a page at the former address does. */
    redirects?: string;
    compression?: string;
    /** It does not say that an answer differs by what a browser can read. */
    vary?: string;
    /** It sends again what has not changed. */
    revalidation?: string;
    /** It has the parts of the search index kept for a day alone. */
    partsForEver?: string;
    /** It shows the topmost 404 page for every language. */
    notFoundByLanguage?: string;
  };
  /** Why it cannot run here; nothing when it can. */
  missing: () => string | undefined;
  /** @param folder for its settings, logs and the like */
  start: (delivery: Delivery, folder: string) => Promise<Running>;
}
