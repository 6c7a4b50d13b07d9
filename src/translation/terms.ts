import type { Glossary } from '../model/glossary.ts';
import type { Direction } from './draft.ts';

/** Terms of the glossary in a passage: `ransomware → rançongiciel (not: ransomware)`. */
export function termsIn(passage: string, glossary: Glossary, { from, to }: Direction): string[] {
  return Object.values(glossary).flatMap((entry) => {
    const [term, rendering] = [termFor(entry, from), termFor(entry, to)];
    if (term === undefined || rendering === undefined || !mentions(passage, term)) return [];
    const avoid = entry.avoid[to] ?? [];
    return [`${term} → ${rendering}${avoid.length > 0 ? ` (not: ${avoid.join(', ')})` : ''}`];
  });
}

/** The word of a region where it has its own, else that of the language. */
function termFor({ terms, regional }: Glossary[string], locale: string): string | undefined {
  return regional[locale] ?? terms[locale] ?? terms[new Intl.Locale(locale).language];
}

/** Finds a term as a whole word, its plural in -s too. */
function mentions(passage: string, term: string): boolean {
  const escaped = term.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}s?(?![\\p{L}\\p{N}])`, 'iu').test(passage);
}
