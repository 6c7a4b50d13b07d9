import type { Company } from '../model/company.ts';
import type { Name } from './name-tokens.ts';

/** A text less the names of companies, whose parts are no names of their own: T-Mobile US. */
export function withoutCompanies(text: string, companies: readonly Company[]): string {
  return companies
    .flatMap(formsOf)
    .filter((form) => text.includes(form))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, form) => withoutWord(rest, form), text);
}

/** Companies that one text names and the other does not, by any of their names. */
export function missingCompanies(
  original: string,
  translation: string,
  companies: readonly Company[],
): Name[] {
  return companies.flatMap((company) => {
    const forms = formsOf(company);
    const said = forms.find((form) => includesWord(original, form));
    if (said === undefined || forms.some((form) => includesWord(translation, form))) return [];
    return [{ key: `company:${company.id}`, text: said }];
  });
}

function formsOf({ name, aliases, formerNames, names }: Company): string[] {
  return [name, ...aliases, ...formerNames, ...Object.values(names)];
}

/** Where a word stands in a text on its own: `X` does not stand in `SaxX`. */
function placesOf(text: string, word: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    if (
      !/[\p{L}\p{N}]$/u.test(text.slice(0, at)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(at + word.length))
    )
      places.push(at);
  return places;
}

function includesWord(text: string, word: string): boolean {
  return placesOf(text, word).length > 0;
}

function withoutWord(text: string, word: string): string {
  return placesOf(text, word).reduceRight(
    (rest, at) => `${rest.slice(0, at)};${rest.slice(at + word.length)}`,
    text,
  );
}
