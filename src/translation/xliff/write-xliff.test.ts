import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { exported, glossary } from '../../../tests/fixtures/xliff.ts';
import { readContent } from '../../library/content.ts';
import { textName } from '../../library/text-name.ts';
import { wordInterchange } from './word-units.ts';
import { xliffDocument } from './write-xliff.ts';

/** What each element may hold, in this order (XLIFF 2.1, 4.2.2), and what it must bear. */
const model: Readonly<Record<string, { holds: RegExp; bears?: readonly string[] }>> = {
  xliff: { holds: /^(file )+$/, bears: ['version', 'srcLang', 'trgLang'] },
  file: { holds: /^(unit )+$/, bears: ['id'] },
  unit: { holds: /^(notes )?(originalData )?(segment )+$/, bears: ['id'] },
  notes: { holds: /^(note )+$/ },
  note: { holds: /^$/, bears: ['category'] },
  originalData: { holds: /^(data )+$/ },
  data: { holds: /^$/, bears: ['id'] },
  segment: { holds: /^source (target )?$/, bears: ['state'] },
  source: { holds: /^((ph|pc) )*$/ },
  target: { holds: /^((ph|pc) )*$/ },
  ph: { holds: /^$/, bears: ['id', 'dataRef', 'canCopy', 'canDelete'] },
  pc: { holds: /^((ph|pc) )*$/, bears: ['id', 'dataRefStart', 'dataRefEnd'] },
};
const token = /^[\w.:-]+$/;

/** What breaks a rule of the core in a document. */
function violations(xml: string): string[] {
  const { root } = parseXml(xml);
  if (root?.attributes['xmlns'] !== 'urn:oasis:names:tc:xliff:document:2.0') return ['namespace'];
  const all = [root, ...descendants(root)];
  const units = all.filter(({ name }) => name === 'unit');
  return [
    ...all.filter((element) => !fits(element)).map(({ name, text }) => `<${name}> ${text}`),
    ...doubles(units.map(idOf)).map((id) => `unit ${id} twice`),
    ...all.flatMap(({ attributes }) =>
      'id' in attributes && !token.test(attributes['id'] ?? '')
        ? [`id ${attributes['id'] ?? ''}`]
        : [],
    ),
    ...units.flatMap((unit) => unitViolations(unit).map((rule) => `unit ${idOf(unit)}: ${rule}`)),
  ];
}

function unitViolations(unit: XmlElement): string[] {
  const inside = descendants(unit);
  const data = inside.filter(({ name }) => name === 'data').map(idOf);
  const marks = (name: string): XmlElement[] =>
    inside.filter((element) => element.name === name).flatMap(descendants);
  const [source, target] = [marks('source'), marks('target')];
  const refs = [...source, ...target].flatMap(({ attributes }) =>
    ['dataRef', 'dataRefStart', 'dataRefEnd'].flatMap((name) => attributes[name] ?? []),
  );
  const [segment] = inside.filter(({ name }) => name === 'segment');
  const state = segment?.attributes['state'] ?? '';
  return [
    ...doubles(data).map((id) => `data ${id} twice`),
    ...refs.filter((ref) => !data.includes(ref)).map((ref) => `no data ${ref}`),
    ...data.filter((id) => !refs.includes(id)).map((id) => `data ${id} for nothing`),
    ...[source, target].flatMap((list) => doubles(list.map(idOf)).map((id) => `mark ${id} twice`)),
    // A mark of the target with the id of one of the source is the same mark.
    ...target.flatMap((mark) => {
      const twin = source.find((other) => idOf(other) === idOf(mark));
      return twin && JSON.stringify(twin.attributes) !== JSON.stringify(mark.attributes)
        ? [`mark ${idOf(mark)} differs`]
        : [];
    }),
    ...(/^(?:initial|translated|reviewed|final)$/.test(state) ? [] : [`state ${state}`]),
    ...(state !== 'initial' && !inside.some(({ name }) => name === 'target') ? ['no target'] : []),
  ];
}

function fits({ name, children, attributes }: XmlElement): boolean {
  const rule = model[name];
  const held = children.map((child) => (child instanceof XmlElement ? `${child.name} ` : ''));
  return (
    rule !== undefined &&
    rule.holds.test(held.join('')) &&
    (rule.bears ?? []).every((attribute) => attribute in attributes)
  );
}

function descendants(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) =>
    child instanceof XmlElement ? [child, ...descendants(child)] : [],
  );
}

function idOf({ attributes }: XmlElement): string {
  return attributes['id'] ?? '';
}

function doubles(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

const { texts, words, notes } = readContent('content');

describe('an XLIFF file keeps the rules of the core', () => {
  it.each(texts.filter(({ locale, original }) => locale === original))(
    'for $kind $id',
    (original) => {
      const others = texts.filter(
        (text) => textName(text) === textName(original) && text !== original,
      );
      for (const translation of [...others, undefined])
        expect(violations(exported(original, translation, translation?.locale ?? 'ar'))).toEqual(
          [],
        );
    },
  );

  it.each(['fr', 'ar', 'ja'])('for the interface words in %s', (locale) => {
    const reference = words.find((file) => file.locale === 'en') ?? expect.fail('no en.json');
    const own = words.find((file) => file.locale === locale);
    const xml = xliffDocument(wordInterchange({ reference, words: own, locale, notes, glossary }));
    expect(violations(xml)).toEqual([]);
    expect(xml).toContain(`trgDir="${locale === 'ar' ? 'rtl' : 'ltr'}"`);
  });

  it('which this test knows', () => {
    const head =
      '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr"><file id="f">';
    const bad =
      '<unit id="a"><segment state="done"><source>x<ph id="1" dataRef="d1" canCopy="no" canDelete="no"/></source></segment></unit><unit id="a b"/>';
    expect(violations(`${head}${bad}</file></xliff>`)).toEqual([
      '<unit> ',
      'id a b',
      'unit a: no data d1',
      'unit a: state done',
      'unit a: no target',
      'unit a b: state ',
      'unit a b: no target',
    ]);
  });
});
