import { parseProse } from '../../../src/library/prose.ts';
import type { Stamp } from '../../../src/model/edition.ts';
import { blocksOf } from '../../../src/translation/blocks.ts';
import { fingerprint } from '../../../src/translation/fingerprint.ts';
import type { MadeFacts } from './make-facts.ts';
import type { Random } from './random.ts';
import {
  correction,
  descriptions,
  parts,
  sections,
  titles,
  updates,
  type Sentence,
} from './sentences.ts';

export const madeLocales = ['en', 'fr'] as const;
export type MadeLocale = (typeof madeLocales)[number];

/** What stands for `{…}` in a sentence, in each language. */
export type Slots = Readonly<Record<string, Readonly<Sentence>>>;

/** One edition of a made story. */
export interface MadeEdition {
  matter: {
    title: string;
    description: string;
    slug: string;
    figures: Record<string, string>;
    translation?: Stamp;
  };
  prose: string;
}

/** Tells a story in both languages; the one that is no original bears the stamp of a translation. */
export function makeEditions(
  random: Random,
  id: string,
  facts: MadeFacts,
  slots: Slots,
): Record<MadeLocale, MadeEdition> {
  const prose = tell(random, facts);
  const [title, description] = [random.pick(titles), random.pick(descriptions)];
  const write = (sentence: Sentence, locale: MadeLocale): string =>
    sentence[locale]
      .replaceAll(/\{(\w+)\}/g, (slot, name: string) => slots[name]?.[locale] ?? slot)
      .replaceAll(/\bque (?=une? )/g, 'qu’');
  const edition = (locale: MadeLocale): MadeEdition => ({
    matter: {
      title: capital(write(title, locale)),
      description: capital(write(description, locale)),
      slug: locale === 'en' ? `${id}-breach` : `fuite-${id}`,
      figures: Object.fromEntries(
        facts.figures.flatMap((figure) => {
          const words = parts[figure.id];
          return words ? [[figure.id, words[locale]]] : [];
        }),
      ),
    },
    prose: write(prose, locale),
  });
  const [en, fr] = [edition('en'), edition('fr')];
  return facts.original === 'en'
    ? { en, fr: translated(fr, 'en', en) }
    : { en: translated(en, 'fr', fr), fr };
}

function translated(edition: MadeEdition, of: MadeLocale, original: MadeEdition): MadeEdition {
  const translation = { of, blocks: marks(original), text: marks(edition) };
  return { ...edition, matter: { ...edition.matter, translation } };
}

function marks({ matter, prose }: MadeEdition): string {
  const { tree } = parseProse(matter.slug, prose);
  return fingerprint(
    blocksOf({ matter: { ...matter, amounts: {}, waivers: [], draft: false }, tree }),
  );
}

/** The prose in both languages, its sentences drawn and put in paragraphs. */
function tell(random: Random, facts: MadeFacts): Sentence {
  const fits = fitting(facts);
  const blocks: Sentence[] = [];
  for (const { heading, paragraphs, sentences } of sections) {
    if (heading) blocks.push({ en: `## ${heading.en}`, fr: `## ${heading.fr}` });
    const [first, ...rest] = sentences.filter(fits);
    const drawn = [...(first ? [first] : []), ...random.shuffle(rest)];
    for (const length of paragraphs) blocks.push(join(drawn.splice(0, length), ' '));
    if (heading && random.chance(0.2)) blocks.push(itemised(drawn));
  }
  for (const { id } of facts.events) {
    const words = updates[id];
    if (words && fits(words)) blocks.push(around(`<Update event="${id}">`, words, '</Update>'));
  }
  const late = facts.events.at(-1)?.date;
  if (late !== undefined && random.chance(0.05))
    blocks.push(around(`<Correction date="${late}">`, correction, '</Correction>'));
  return join(
    blocks.filter(({ en }) => en !== ''),
    '\n\n',
  );
}

/** Whether the facts have all that a sentence names. */
function fitting(facts: MadeFacts): (sentence: Sentence) => boolean {
  const known = new Set([
    ...[...facts.figures, ...facts.amounts, ...facts.events].map(({ id }) => id),
    ...Object.keys(facts.sources),
  ]);
  return ({ en }) =>
    [...en.matchAll(/(?:of|source)="([^"]*)"/g)].every(([, id]) => known.has(id ?? ''));
}

/** What is left of a section as a list. */
function itemised(sentences: readonly Sentence[]): Sentence {
  return join(
    sentences.map(({ en, fr }) => ({ en: `- ${en}`, fr: `- ${fr}` })),
    '\n',
  );
}

function around(open: string, { en, fr }: Sentence, close: string): Sentence {
  return { en: `${open}\n${en}\n${close}`, fr: `${open}\n${fr}\n${close}` };
}

function join(sentences: readonly Sentence[], between: string): Sentence {
  return {
    en: sentences.map(({ en }) => en).join(between),
    fr: sentences.map(({ fr }) => fr).join(between),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
