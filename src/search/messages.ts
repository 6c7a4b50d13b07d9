import type { Language } from '../i18n/language.ts';
import { pluralForms, type PluralForms } from '../i18n/plural-forms.ts';

/** What the search says while it works, in one language; its script knows no words. */
export interface SearchMessages {
  /** By CLDR plural category; `{{number}}` stands for the number. */
  found: PluralForms;
  partial: PluralForms;
  /** Said after `found`. */
  also: PluralForms;
  none: string;
  searching: string;
  failed: string;
  /** `{{company}}` stands for a link, `{{query}}` for what was looked for instead. */
  suggestion: string;
  corrected: string;
  /** A value of a filter: `{{name}}` and `{{number}}`. */
  option: string;
  /** What is said of a story that is told in another language, by its tag. */
  inLanguage: Readonly<Record<string, string>>;
}

/** @param locales languages of the site */
export function searchMessages(language: Language, locales: readonly string[]): SearchMessages {
  const { words, languageName } = language;
  return {
    found: pluralForms(language, (number) => words('search.found', number)),
    partial: pluralForms(language, (number) => words('search.partial', number)),
    also: pluralForms(language, (number) => words('search.also', number)),
    none: words('search.none'),
    searching: words('search.searching'),
    failed: words('search.failed'),
    suggestion: words('search.suggestion', { company: '{{company}}' }),
    corrected: words('search.corrected', { query: '{{query}}' }),
    option: words('search.option', { name: '{{name}}', number: '{{number}}' }),
    inLanguage: Object.fromEntries(
      locales
        .filter((tag) => tag !== language.tag)
        .map((tag) => [tag, words('search.inLanguage', { language: languageName(tag) })]),
    ),
  };
}

/** A message with its number, in the form that the number asks for. */
export function withNumber(messages: PluralForms, language: string, count: number): string {
  const category = new Intl.PluralRules(language).select(count);
  const message = messages[category] ?? messages['other'] ?? '{{number}}';
  return message.replace('{{number}}', plain(language, count));
}

/** A number as the language writes it. */
function plain(language: string, count: number): string {
  return new Intl.NumberFormat(language).format(count);
}
