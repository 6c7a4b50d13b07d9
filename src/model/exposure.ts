import type { Story } from './story.ts';
import type { DataType } from './vocabulary.ts';

/** What a breach did with a kind of data: exposed it, expressly not, or nobody has said. */
export type Exposure = 'exposed' | 'spared' | 'unsaid';

/** One kind of data over several breaches, in the order of the stories. */
export interface ExposureRow {
  dataType: DataType;
  cells: readonly Exposure[];
}

/**
 * Which kinds of data several breaches exposed: those that at least one did, the most frequent
 * first, then as `compare` orders them.
 */
export function exposureOf(
  stories: readonly Story[],
  compare: (a: DataType, b: DataType) => number,
): ExposureRow[] {
  const exposed = [...new Set(stories.flatMap(({ facts }) => facts.dataTypes))];
  const times = (dataType: DataType): number =>
    stories.filter(({ facts }) => facts.dataTypes.includes(dataType)).length;
  return exposed
    .sort((a, b) => times(b) - times(a) || compare(a, b))
    .map((dataType) => ({
      dataType,
      cells: stories.map(({ facts }) =>
        facts.dataTypes.includes(dataType)
          ? 'exposed'
          : facts.notExposed.includes(dataType)
            ? 'spared'
            : 'unsaid',
      ),
    }));
}
