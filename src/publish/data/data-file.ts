/** A file of the open data. */
export interface DataFile {
  /** Below the folder of the version: `stories.json`. */
  path: string;
  content: string;
}
