/** A file that the build writes beside the pages. */
export interface HostFile {
  /** From the folder that is uploaded, or from the one it is written to. */
  path: string;
  content: string;
}
