import { anyForm, formsOf } from '../glossary-forms.ts';
import type { Finding, PairRule, Vocabulary } from './rule.ts';

/**
 * A term of the glossary that was rendered by the word for another one, part of rule `glossary`:
 * the original has the first and not the second, the translation the second and not the first. Only
 * terms that share most of their words: others stand side by side in many passages.
 *
 * - good: « numéro d’assurance sociale » — “social insurance number”
 * - bad: « numéro d’assurance sociale » — “social security number”
 *
 * Severity: warning.
 */
export const mistakenTerms: PairRule = ({ original, translation }, languages, { glossary }) => {
  const entries = termsFor(glossary, languages.original, languages.translation);
  const [from, to] = [original.text, translation.text].map((text) => text.replaceAll("'", '’'));
  if (from === undefined || to === undefined) return [];
  const lost = entries.filter((entry) => entry.from.test(from) && !entry.to.test(to));
  if (lost.length === 0) return [];
  const added = entries.filter((entry) => entry.to.test(to) && !entry.from.test(from));
  return lost.flatMap((entry): Finding[] => {
    const instead = added.find((other) => areMistaken(entry, other));
    const match = instead?.to.exec(to);
    if (!instead || !match) return [];
    return [
      {
        rule: 'glossary',
        severity: 'warning',
        value: match[0],
        ...translation.place(match.index),
        message: `“${match[0]}” is another term than “${entry.term}” of the original`,
        hint: `write “${entry.rendering}”, as the glossary does`,
      },
    ];
  });
};

/** A term in two languages. */
interface Term {
  id: string;
  term: string;
  rendering: string;
  from: RegExp;
  to: RegExp;
}

const known = new WeakMap<Vocabulary['glossary'], Map<string, readonly Term[]>>();

function termsFor(glossary: Vocabulary['glossary'], from: string, to: string): readonly Term[] {
  const byPair = known.get(glossary) ?? new Map<string, readonly Term[]>();
  known.set(glossary, byPair);
  const terms = byPair.get(`${from} ${to}`) ?? openTerms(glossary, from, to);
  byPair.set(`${from} ${to}`, terms);
  return terms;
}

function openTerms(glossary: Vocabulary['glossary'], from: string, to: string): Term[] {
  const all = Object.entries(glossary).flatMap(([id, entry]): Term[] => {
    const [said, rendered] = [formsOf(entry, from), formsOf(entry, to)];
    const [[term], [rendering]] = [said, rendered];
    if (term === undefined || rendering === undefined) return [];
    return [{ id, term, rendering, from: anyForm(said), to: anyForm(rendered) }];
  });
  return all.filter((term) => all.some((other) => areMistaken(term, other)));
}

function areMistaken(a: Term, b: Term): boolean {
  return a.id !== b.id && areAlike(a.rendering, b.rendering);
}

/** “social security number” and “social insurance number” differ in one word of three. */
function areAlike(a: string, b: string): boolean {
  const [words, others] = [a, b].map((term) => term.match(/\p{L}{4,}/gu) ?? []);
  if (!words || !others) return false;
  const shared = words.filter((word) => others.some((other) => other === word)).length;
  return shared >= 2 && shared >= Math.max(words.length, others.length) - 1;
}
