import { stringify } from 'yaml';
import type { WrittenText } from '../library/written-text.ts';
import type { Glossary } from '../model/glossary.ts';
import { blocksOf } from './blocks.ts';
import { draftComment, draftProse } from './draft-prose.ts';
import { termsIn } from './terms.ts';

/** The languages between which somebody translates. */
export interface Direction {
  from: string;
  to: string;
}

/** Stands after a value that is still that of the original; stamping refuses it. */
export const toTranslate = 'to translate';

/** Begins the comment on top of a draft. */
export const instructions = `Translate the values above and take “# ${toTranslate}” out.`;

/**
 * A draft of a translation: front matter with the values of the original, each marked as such, and
 * for each block a comment with the original’s words over a line that holds its components, links
 * and figures in place.
 */
export function draftOf(original: WrittenText, locale: string, glossary: Glossary): string {
  const direction = { from: original.locale, to: locale };
  const { title, description, figures, amounts, steps = {} } = original.matter;
  return [
    '---',
    marked('title', title),
    marked('description', description),
    ...(original.kind === 'story'
      ? ['# slug: address-in-this-language # optional: lower-case letters, digits, hyphens']
      : []),
    ...group('figures', figures),
    ...group('amounts', amounts),
    ...group('steps', steps),
    'draft: true # “--done” takes this line out',
    '---',
    '',
    draftComment([
      `${instructions} Below, put your words where “…” stands,`,
      'leave components and links as they are, and take each comment out as you go, this one too.',
      ...termsIn(`${title}\n${description}`, glossary, direction),
    ]),
    '',
    ...draftProse(blocksOf(original), glossary, direction),
  ].join('\n');
}

function marked(key: string, text: string): string {
  const yaml = stringify(
    { [key]: text },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' },
  );
  return `${yaml.trimEnd()} # ${toTranslate}`;
}

function group(name: string, words: Readonly<Record<string, string>>): string[] {
  const lines = Object.entries(words).map(([id, text]) => `  ${marked(id, text)}`);
  return lines.length === 0 ? [] : [`${name}:`, ...lines];
}
