import { faultLine, type Fault } from './fault.ts';
import { handedOver, type Stored } from './handed-over.ts';

/** Content with which nothing can be built; its message lists every fault. */
export class ContentError extends Error {
  /** The place of the first; Astro shows the line in the browser, and opens it in an editor. */
  readonly loc: Partial<Pick<Fault, 'file' | 'line' | 'column'>>;

  constructor(faults: readonly Fault[]) {
    super(
      `content/ has ${faults.length === 1 ? 'a fault' : `${faults.length} faults`}:\n${faults.map(faultLine).join('\n')}`,
    );
    this.name = 'ContentError';
    this.loc = { ...faults[0] };
  }
}

/**
 * The library and the status of its translations, as they were handed over.
 * @throws Error when nobody has read content
 * @throws ContentError when content is faulty; `dev` shows it in the browser
 */
export function loadLibrary(): Stored<unknown> {
  const stored = handedOver();
  if (!stored) throw new Error('content/ has not been read: use npm run build, or npm run dev');
  if (stored.faults && stored.faults.length > 0) throw new ContentError(stored.faults);
  return stored;
}
