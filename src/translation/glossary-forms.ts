import { literal } from './any-of.ts';
import type { Glossary } from '../model/glossary.ts';

/** What a language and its regions call a term, the usual word first. */
export function formsOf({ terms, regional }: Glossary[string], locale: string): string[] {
  const { language } = new Intl.Locale(locale);
  const regions = Object.keys(regional).filter((tag) => tag.startsWith(`${language}-`));
  return [terms[locale], terms[language], ...regions.map((tag) => regional[tag])].filter(
    (form) => form !== undefined,
  );
}

/** Finds whole terms in a text with curly apostrophes, their plurals too. */
export function anyForm(forms: readonly string[]): RegExp {
  const sources = forms.map((form) =>
    form
      .replaceAll("'", '’')
      .split(' ')
      .map((word) => `${literal(word)}(?:e?s|x)?`)
      .join(String.raw`\s`),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${sources.join('|')})(?![\\p{L}\\p{N}-])`, 'iu');
}
