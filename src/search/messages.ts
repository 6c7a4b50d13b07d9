import type { Language } from '../i18n/language.ts';

/** What the search page says while it works, in one language; its script knows no words. */
export interface SearchMessages {
  /** By CLDR plural category; `{{number}}` stands for the number. */
  found: Readonly<Record<string, string>>;
  partial: Readonly<Record<string, string>>;
  none: string;
  searching: string;
  failed: string;
}

const placeholder = '{{number}}';

/** A message for each plural category that whole numbers have in the language. */
function forms(
  language: Language,
  write: (number: { count: number; number: string }) => string,
): Record<string, string> {
  const rules = new Intl.PluralRules(language.tag);
  const all: Record<string, string> = {};
  // Every category of whole numbers shows itself below 200 or at a million.
  for (const count of [...Array(200).keys(), 1_000_000])
    all[rules.select(count)] ??= write({ count, number: placeholder });
  return all;
}

export function searchMessages(language: Language): SearchMessages {
  const { words } = language;
  return {
    found: forms(language, (number) => words('search.found', number)),
    partial: forms(language, (number) => words('search.partial', number)),
    none: words('search.none'),
    searching: words('search.searching'),
    failed: words('search.failed'),
  };
}

/** A message with its number, in the form that the number asks for. */
export function withNumber(
  messages: SearchMessages['found'],
  language: string,
  count: number,
): string {
  const category = new Intl.PluralRules(language).select(count);
  const message = messages[category] ?? messages['other'] ?? placeholder;
  return message.replace(placeholder, new Intl.NumberFormat(language).format(count));
}
