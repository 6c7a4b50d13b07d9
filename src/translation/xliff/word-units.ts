import { pluralForms, type WordFile, families } from '../../library/word-file.ts';
import { noteFor, type WordNote } from '../../library/word-notes.ts';
import type { Glossary } from '../../model/glossary.ts';
import { termsIn } from '../terms.ts';
import type { Inline } from './content.ts';
import { numbered, type Interchange, type Note, type Unit } from './unit.ts';

/** What the units of interface words are drawn up from. */
export interface WordPair {
  reference: WordFile;
  words: WordFile | undefined;
  locale: string;
  notes: readonly WordNote[];
  glossary: Glossary;
}

/**
 * The interface words as units, one a key in the order of the reference; where it has plural forms,
 * one for each form of the target language.
 */
export function wordInterchange({
  reference,
  words,
  locale,
  notes,
  glossary,
}: WordPair): Interchange {
  const direction = { from: reference.locale, to: locale };
  const unit = (id: string, family: string, source: string, form?: string): Unit => {
    const present = words?.flat.get(id);
    const note = noteFor(family, notes)?.text;
    return {
      id,
      notes: [
        ...(note === undefined ? [] : [{ category: 'purpose', text: note } as const]),
        ...(form === undefined ? [] : [formNote(form, locale)]),
        ...termsIn(source, glossary, direction).map(
          (text) => ({ category: 'term', text }) as const,
        ),
      ],
      ...numbered(wordContent(source), present === undefined ? undefined : wordContent(present)),
      state: present === undefined ? 'initial' : 'translated',
      ...(form !== undefined && form !== 'other' && { mayOmit: true }),
    };
  };
  const units = families(reference).flatMap((family) => {
    const single = reference.flat.get(family);
    if (single !== undefined) return [unit(family, family, single)];
    const general = reference.flat.get(`${family}_other`) ?? '';
    return pluralForms(locale).map((form) =>
      unit(`${family}_${form}`, family, reference.flat.get(`${family}_${form}`) ?? general, form),
    );
  });
  return { id: 'words', original: reference.file, from: reference.locale, to: locale, units };
}

/** Interface words with their placeholders (`{{count}}`) as marks. */
export function wordContent(text: string): Inline[] {
  return text
    .split(/(\{\{[^}]*\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (piece.startsWith('{{') ? { id: '', open: piece } : piece));
}

/** Words of a content, its placeholders written out. */
export function wordText(content: readonly Inline[]): string {
  return content.map((item) => (typeof item === 'string' ? item : item.open)).join('');
}

/** Numbers with which every plural form of every language is met: CLDR’s samples lie among them. */
const samples = [...Array.from({ length: 201 }, (_, number) => number), 0.5, 1.5, 1_000_000];

function formNote(form: string, locale: string): Note {
  const rules = new Intl.PluralRules(locale);
  const examples = samples.filter((number) => rules.select(number) === form).slice(0, 4);
  return { category: 'context', text: `plural form “${form}”, as for ${examples.join(', ')}` };
}
