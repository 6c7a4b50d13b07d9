import type { DataType } from './vocabulary.ts';

/** What a breach did with a kind of data: exposed it, expressly not, or nobody has said. */
export type Exposure = 'exposed' | 'spared' | 'unsaid';

/** What is known of the data of a breach. */
export interface KnownData {
  dataTypes: readonly DataType[];
  /** What somebody who should know says was not taken. */
  notExposed: readonly DataType[];
}

/** One kind of data over several breaches, in the order of the breaches. */
export interface ExposureRow {
  dataType: DataType;
  cells: readonly Exposure[];
}

/**
 * Which kinds of data several breaches exposed: those that at least one did, the most frequent
 * first, then as `compare` orders them.
 */
export function exposureOf(
  breaches: readonly KnownData[],
  compare: (a: DataType, b: DataType) => number,
): ExposureRow[] {
  const exposed = [...new Set(breaches.flatMap(({ dataTypes }) => dataTypes))];
  const times = (dataType: DataType): number =>
    breaches.filter(({ dataTypes }) => dataTypes.includes(dataType)).length;
  return exposed
    .sort((a, b) => times(b) - times(a) || compare(a, b))
    .map((dataType) => ({
      dataType,
      cells: breaches.map(({ dataTypes, notExposed }) =>
        dataTypes.includes(dataType)
          ? 'exposed'
          : notExposed.includes(dataType)
            ? 'spared'
            : 'unsaid',
      ),
    }));
}
