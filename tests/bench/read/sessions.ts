import type { StoryMaker } from '../corpus/make-story.ts';
import type { Session } from './time-search.ts';

/** What readers ask: common words, the name of a company, a number that stands in one story. */
export function sessionsOf(corpus: StoryMaker, stories: number): Session[] {
  const company = (share: number): string =>
    corpus.story(Math.floor(stories * share)).company.name.toLowerCase();
  return [
    { locale: 'en', queries: ['ransomware', 'billing office'] },
    { locale: 'en', queries: [company(0.25), 'phishing message'] },
    { locale: 'en', queries: [weakness(corpus, 0), 'maintenance account'] },
    { locale: 'fr', queries: ['rançongiciel', 'réclamations'] },
    { locale: 'fr', queries: [company(0.5), 'hameçonnage'] },
  ];
}

/** The number of a weakness, from the first story that has one. */
function weakness(corpus: StoryMaker, index: number): string {
  const [found] = /CVE-\d+-\d+/.exec(corpus.story(index).editions.en.prose) ?? [];
  return found ?? weakness(corpus, index + 1);
}
