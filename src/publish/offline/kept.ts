/** Names of the stores that keep what was read; two sites may share a host. */
export interface KeptIn {
  pages: string;
  /** Styles and scripts, whose names hold a hash of their content. */
  files: string;
  search: string;
  /** The pages that answer for those that were never read. */
  offline: string;
}

export function keptIn(base: string): KeptIn {
  return {
    pages: `${base} pages`,
    files: `${base} files`,
    search: `${base} search`,
    offline: `${base} offline`,
  };
}

/** Header of a kept page: when it came, as an ISO date and time. */
export const keptAt = 'x-kept-at';
