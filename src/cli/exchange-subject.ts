import { dirname, join } from 'node:path/posix';
import type { Reading } from '../library/content.ts';
import { textNamed } from '../library/text-name.ts';
import type { WordFile } from '../library/word-file.ts';
import { referenceLocale } from '../library/words.ts';
import type { WrittenText } from '../library/written-text.ts';
import { languageCommand } from '../translation/locale-draft.ts';

/** What goes to a translation tool or comes back: a text, or the interface words. */
export type ExchangeSubject =
  | {
      is: 'text';
      original: WrittenText;
      /** None where there is no edition yet. */
      translation: WrittenText | undefined;
      /** Path of the edition, from the project’s folder. */
      file: string;
    }
  | { is: 'words'; reference: WordFile; words: WordFile | undefined; file: string };

/**
 * Looks up what somebody names.
 * @param name an article’s id, `page:about`, `advice:passwords` or `words`
 * @returns or says what is wrong
 */
export function exchangeSubject(
  name: string,
  locale: string,
  { library, texts, words }: Reading,
): ExchangeSubject | string {
  if (name === 'words') {
    const reference = words.find((file) => file.locale === referenceLocale);
    if (!reference) return `There is no content/locales/${referenceLocale}.json that can be read.`;
    if (locale === referenceLocale)
      return `${reference.file} is what the others are translated from.`;
    const file = join(dirname(reference.file), `${locale}.json`);
    return { is: 'words', reference, words: words.find((one) => one.locale === locale), file };
  }
  if (!library.locales.includes(locale))
    return words.some((file) => file.locale === locale)
      ? `The words of the interface come first; content/locales/${locale}.json is still a draft. How far it is: ${languageCommand(locale)}`
      : `There is no language “${locale}”. To add it: ${languageCommand(locale)}`;
  const { kind, id } = textNamed(name);
  const same = texts.filter((text) => text.kind === kind && text.id === id);
  const original = same.find((text) => text.locale === text.original);
  if (!original) return `There is no ${kind} “${id}” whose original can be read.`;
  if (locale === original.locale)
    return `${original.file} is the original; translate it into another language.`;
  if (original.matter.draft) return `${original.file} is a draft itself; finish it first.`;
  return {
    is: 'text',
    original,
    translation: same.find((text) => text.locale === locale),
    file: join(dirname(original.file), `${locale}.mdx`),
  };
}
