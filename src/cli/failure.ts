/** What went wrong, in a sentence; of what the system refused, what and where. */
export function failureText(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const { code, path, cause } = Object(error) as { code?: string; path?: string; cause?: unknown };
  const [, inText] = /\b(ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE)\b/.exec(text) ?? [];
  const at = path === undefined ? '' : `: ${path}`;
  switch (code ?? inText) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk is full';
    case 'EROFS':
      return `the disk can only be read${at}`;
    case 'EACCES':
    case 'EPERM':
      return `this user may not write there${at}`;
    case 'EMFILE':
      return 'too many files are open at once; raise the limit (ulimit -n)';
    default:
      return cause instanceof Error && 'code' in cause ? failureText(cause) : text;
  }
}
