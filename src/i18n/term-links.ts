import type { Root, Text } from 'mdast';
import { SKIP, visitParents } from 'unist-util-visit-parents';
import { attribute, isComponentNode, type Component } from '../library/prose.ts';
import { walk } from '../library/walk.ts';
import type { Glossary } from '../model/glossary.ts';

/** A word of the glossary, in the forms in which prose may have it. */
interface Form {
  id: string;
  /** Its words in small letters: nearly no text has all of them, and to look for them costs next to nothing. */
  stems: readonly string[];
  pattern: RegExp;
}

/**
 * Marks, in checked prose, the first mention of each term that the glossary explains, as the writer
 * could have done with `<Term>`. Headings, links, tables and what is marked already stay as they are.
 */
export function markTerms(tree: Root, locale: string, glossary: Glossary): void {
  const forms = formsOf(locale, glossary);
  const marked = new Set<string>();
  walk(tree, (node) => {
    if (isComponentNode(node) && node.name === 'Term') marked.add(attribute(node, 'id') ?? '');
    return undefined;
  });
  visitParents(tree, (node, ancestors) => {
    if (node.type === 'heading' || node.type === 'link' || node.type === 'table') return SKIP;
    if (isComponentNode(node) && node.name === 'Term') return SKIP;
    const parent = ancestors.at(-1);
    if (node.type !== 'text' || !parent) return undefined;
    const small = node.value.toLowerCase();
    const siblings: unknown[] = parent.children;
    const first = forms
      .filter(({ id, stems }) => !marked.has(id) && stems.every((stem) => small.includes(stem)))
      .flatMap(({ id, pattern }) => {
        const match = pattern.exec(node.value);
        return match ? [{ id, index: match.index, word: match[0] }] : [];
      })
      .sort((a, b) => a.index - b.index || b.word.length - a.word.length)[0];
    if (!first) return undefined;
    marked.add(first.id);
    const rest = text(node.value.slice(first.index + first.word.length));
    const at = siblings.indexOf(node);
    siblings.splice(
      at,
      1,
      text(node.value.slice(0, first.index)),
      term(first.id, first.word),
      rest,
    );
    // Goes on with what follows the term.
    return [SKIP, at + 2];
  });
}

const known = new Map<Glossary, Map<string, readonly Form[]>>();

function formsOf(locale: string, glossary: Glossary): readonly Form[] {
  const locales = known.get(glossary) ?? new Map<string, readonly Form[]>();
  known.set(glossary, locales);
  const forms = locales.get(locale) ?? openForms(locale, glossary);
  locales.set(locale, forms);
  return forms;
}

function openForms(locale: string, glossary: Glossary): Form[] {
  return Object.entries(glossary).flatMap(([id, { explain, terms, definitions }]) => {
    const word = terms[locale];
    if (!explain || word === undefined || definitions[locale] === undefined) return [];
    // Each word of the term may stand in the plural: *class actions*, *mots de passe hachés*.
    const parts = word.split(' ').map((part) => `${RegExp.escape(part)}(?:e?s|x)?`);
    const stems = word.toLowerCase().split(' ');
    return [{ id, stems, pattern: wholeWord(parts.join(' ')) }];
  });
}

function wholeWord(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${pattern})(?![\\p{L}\\p{N}-])`, 'iu');
}

function text(value: string): Text {
  return { type: 'text', value };
}

function term(id: string, word: string): Component {
  return {
    type: 'mdxJsxTextElement',
    name: 'Term',
    attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: id }],
    children: [text(word)],
  };
}
