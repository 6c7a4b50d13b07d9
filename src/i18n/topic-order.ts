import { sizes } from '../model/size.ts';
import type { Topic } from '../model/topics.ts';
import { statuses } from '../model/vocabulary.ts';
import type { Language } from './language.ts';

/** Years newest first, statuses as they follow one another, sizes from small to large; the rest as a dictionary has them. */
export function compareTopics(a: Topic, b: Topic, language: Language): number {
  switch (a.kind) {
    case 'year':
      return Number(b.code) - Number(a.code);
    case 'status':
      return placeIn(statuses, a.code) - placeIn(statuses, b.code);
    case 'size':
      return placeIn(sizes, a.code) - placeIn(sizes, b.code);
    default:
      return language.compare(language.topic(a), language.topic(b));
  }
}

function placeIn(order: readonly string[], code: string): number {
  return order.indexOf(code);
}
