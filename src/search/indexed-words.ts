import type { Language } from '../i18n/language.ts';
import type { Company } from '../model/company.ts';
import type { Edition } from '../model/edition.ts';
import type { Facts } from '../model/facts.ts';
import type { Library } from '../model/library.ts';
import { topicsOf, type Topic } from '../model/topics.ts';
import type { Story } from '../model/story.ts';

/** Everything that readers may call a company. */
export function companyWords(company: Company, language: Language): string[] {
  const { name, aliases, formerNames, domains } = company;
  return [...new Set([language.company(company), name, ...aliases, ...formerNames, ...domains])];
}

/** The facts of a story in words: its topics, figures, sums, dates and how it happened. */
export function factsWords(
  story: Story,
  edition: Edition,
  language: Language,
  library: Library,
): string[] {
  const { facts } = story;
  const { words, calendar } = language;
  const dates = [facts.occurred, facts.discovered, facts.disclosed].flatMap((date) => date ?? []);
  return [
    ...topicsOf(story, library).map((topic: Topic) => language.topic(topic)),
    words(`actions.${facts.action}`),
    ...quantities(facts, language),
    ...Object.values(edition.figures),
    ...Object.values(edition.amounts),
    ...dates.map((date) => calendar.date(date)),
    ...facts.events.map(
      ({ kind, date }) => `${words(`eventKinds.${kind}`)} ${calendar.date(date)}`,
    ),
  ];
}

/** Figures and sums as the page writes them and in digits: readers type either. */
function quantities({ figures, amounts }: Facts, { words, numbers }: Language): string[] {
  return [
    ...figures.map((figure) => `${numbers.quantity(figure)} ${figure.count}`),
    ...amounts.map(
      (amount) => `${words(`amountKinds.${amount.kind}`)} ${numbers.sum(amount)} ${amount.value}`,
    ),
  ];
}
