import type { Library } from '../model/library.ts';
import { hasStories, type Topic } from '../model/topics.ts';
import type { Language } from './language.ts';

/** Address of the list of a topic: that of its stories, else that of its entries in the public record. */
export function listAddress(
  topic: Topic,
  { addresses }: Pick<Language, 'addresses'>,
  library: Pick<Library, 'companies' | 'stories'>,
): string {
  return hasStories(topic, library) ? addresses.topic(topic) : addresses.recordList(topic, 1);
}
