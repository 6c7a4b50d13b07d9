import { shown } from '../../library/fault.ts';

/** Why an XLIFF file is not imported. */
export interface Refusal {
  /** The unit concerned; none for the file as a whole. */
  unit?: string;
  /** Line of the XLIFF file, where it is known. */
  line?: number;
  message: string;
  /** The remedy, as an instruction. */
  hint: string;
}

/** Thrown while reading a file that cannot be read on. */
export class XliffError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** A refusal for people: `unit p3xY_aB, line 12: … → …`. */
export function refusalLine({ unit, line, message, hint }: Refusal): string {
  const place = [
    ...(unit === undefined ? [] : [`unit ${unit}`]),
    ...(line === undefined ? [] : [`line ${line}`]),
  ].join(', ');
  return `${shown(place)}${place === '' ? '' : ': '}${shown(message)}\n    → ${shown(hint)}`;
}
