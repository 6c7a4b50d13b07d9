import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { attribute, isComponentNode } from '../../library/prose.ts';
import { formsOf } from '../glossary-forms.ts';
import type { Finding, PassageRule } from './rule.ts';

/**
 * Words within `<Term>` that are not those of the glossary for that term, or some of them; part of
 * rule `glossary`.
 *
 * - good: `<Term id="data-breach">breaches</Term>`
 * - bad: `<Term id="ransomware">ransom programme</Term>`
 *
 * Severity: warning.
 */
export const termWords: PassageRule = ({ block, place, text }, locale, { glossary }) => {
  const findings: Finding[] = [];
  visit({ type: 'root' as const, children: [...block.nodes] }, (node) => {
    if (!isComponentNode(node) || node.name !== 'Term') return;
    const entry = glossary[attribute(node, 'id') ?? ''];
    const forms = entry ? formsOf(entry, locale) : [];
    const [usual] = forms;
    const written = toString(node);
    const stems = stemsOf(forms.join(' '));
    if (usual === undefined || stemsOf(written).every((stem) => stems.includes(stem))) return;
    findings.push({
      rule: 'glossary',
      severity: 'warning',
      value: written,
      ...place(Math.max(0, text.indexOf(written))),
      message: `“${written}” is not how the glossary says “${usual}”`,
      hint: `write “${usual}”`,
    });
  });
  return findings;
};

/** Words less the endings of their plurals. */
function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.replace(/(?:e?s|x)$/, ''));
}
