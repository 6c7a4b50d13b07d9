import { isFromRecord } from '../../model/company.ts';
import type { Library } from '../../model/library.ts';
import { wordsIn } from './words-in.ts';

/**
 * The words of the names that the library knows: companies, the site, publishers of sources. Those
 * of the public record are left out: among hundreds of names, misprints would pass for one.
 */
export function namesOf({ companies, site, stories }: Library): ReadonlySet<string> {
  return wordSet([
    ...Object.values(companies)
      .filter((company) => !isFromRecord(company))
      .flatMap(({ name, aliases, formerNames, names }) => [
        name,
        ...aliases,
        ...formerNames,
        ...Object.values(names),
      ]),
    site.name,
    site.publisher.name,
    site.hosting.name,
    ...stories.flatMap(({ facts }) =>
      Object.values(facts.sources).map(({ publisher }) => publisher),
    ),
  ]);
}

/** The words of the terms of the glossary in a language. */
export function termsOf({ glossary }: Library, locale: string): ReadonlySet<string> {
  const { language } = new Intl.Locale(locale);
  const inLanguage = (words: Readonly<Record<string, string>>): string[] =>
    Object.entries(words).flatMap(([tag, term]) =>
      new Intl.Locale(tag).language === language ? [term] : [],
    );
  return wordSet(
    Object.values(glossary).flatMap(({ terms, regional }) => [
      ...inLanguage(terms),
      ...inLanguage(regional),
    ]),
  );
}

function wordSet(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap((text) => wordsIn(text).map(({ text: word }) => word.replaceAll("'", '’'))),
  );
}
