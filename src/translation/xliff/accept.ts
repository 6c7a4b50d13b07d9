import { invisibleCharacter } from '../../library/characters.ts';
import { codesIn, keyOf, normalised, wordsIn, type Inline } from './content.ts';
import type { ReceivedUnit } from './read-unit.ts';
import type { Received } from './read-xliff.ts';
import type { Refusal } from './refusal.ts';
import { sameMark, type Interchange, type Unit } from './unit.ts';

/** What comes back for a unit. */
export interface Accepted<T extends Unit = Unit> {
  unit: T;
  target: readonly Inline[];
  /** The words differ from those that stand there. */
  changed: boolean;
  /** The tool says that nobody has translated it. */
  initial: boolean;
}

/** What of a received file can be written, and why not all of it. */
export interface Acceptance<T extends Unit = Unit> {
  accepted: Accepted<T>[];
  refusals: Refusal[];
  /** Units whose original has changed since, and which nobody touched: they are left alone. */
  passedOver: string[];
}

/** Holds what a tool gave back against what would be exported now. */
export function accept<T extends Unit>(
  received: Received,
  expected: Interchange<T>,
): Acceptance<T> {
  const units = new Map(expected.units.map((unit) => [unit.id, unit]));
  const present = new Set(expected.units.map(({ target }) => keyOf(target ?? [])));
  const acceptance: Acceptance<T> = { accepted: [], refusals: [], passedOver: [] };
  if (received.from !== expected.from)
    return {
      ...acceptance,
      refusals: [
        {
          message: `the source language is “${received.from}”; ${expected.original} is in “${expected.from}”`,
          hint: 'export it again, and have your tool keep srcLang as it is',
        },
      ],
    };
  const seen = new Set<string>();
  for (const one of received.units) {
    const refuse = (message: string, hint: string): void => {
      acceptance.refusals.push({ unit: one.id, line: one.line, message, hint });
    };
    if (seen.has(one.id)) refuse('it stands in the file twice', 'keep one of the two');
    seen.add(one.id);
    const unit = units.get(one.id);
    const target = translated(one);
    if (!unit || keyOf(normalised(one.source)) !== keyOf(unit.source)) {
      if (target === undefined || present.has(keyOf(target))) acceptance.passedOver.push(one.id);
      else if (unit)
        refuse(
          `the original has changed since the export: “${excerpt(one.source)}”`,
          'export it again (the memory of your tool knows the rest), or take the <target> of this unit out',
        );
      else
        refuse(
          `${expected.original} has no such unit: “${excerpt(one.source)}”`,
          'if the original has changed since the export, export it again; else take this unit out',
        );
    } else if (target !== undefined) {
      const fault = targetFault(target, unit);
      if (fault) refuse(fault.message, fault.hint);
      else {
        const words = normalised(known(target, unit));
        const changed = keyOf(words) !== keyOf(unit.target ?? []);
        acceptance.accepted.push({ unit, target: words, changed, initial: one.initial });
      }
    }
  }
  return acceptance;
}

/** A target that somebody wrote: tools fill what is not translated with the source. */
function translated({ source, target, initial }: ReceivedUnit): Inline[] | undefined {
  if (target === undefined) return undefined;
  const content = normalised(target);
  if (content.length === 0) return undefined;
  return initial && keyOf(content) === keyOf(normalised(source)) ? undefined : content;
}

function targetFault(
  target: readonly Inline[],
  unit: Unit,
): Pick<Refusal, 'message' | 'hint'> | undefined {
  const hint = 'keep each mark of the source once, as it is';
  const [wanted, own] = [codesIn(unit.source), codesIn(unit.target ?? [])];
  const seen = new Set<string>();
  for (const code of codesIn(target)) {
    const match = [...wanted, ...own].find(({ id }) => id === code.id);
    if (!match)
      return { message: `its translation has a mark ${code.id} that the source has not`, hint };
    if (seen.has(code.id))
      return { message: `the mark ${match.open} (${code.id}) is doubled`, hint };
    seen.add(code.id);
    const same = { ...code, open: given(code.open, match.open) };
    if (code.content) same.close = given(code.close, match.close);
    if (!sameMark(same, match))
      return { message: `the mark ${match.open} (${code.id}) has become ${code.open}`, hint };
  }
  // What the present translation does without, somebody has looked at.
  const lost = wanted.find(
    ({ id }) =>
      !seen.has(id) && !unit.mayOmit && (!unit.target || own.some((code) => code.id === id)),
  );
  if (lost) return { message: `the mark ${lost.open} (${lost.id}) is lost`, hint };
  const unseen = invisibleCharacter(wordsIn(target));
  return unseen && { message: unseen.message, hint: unseen.hint };
}

/** What a file says of a mark, or what is known where it says nothing. */
function given(said = '', known = ''): string {
  return said === '' ? known : said;
}

/** A target with the marks of the unit in place of those that the file says they are. */
function known(target: readonly Inline[], unit: Unit): Inline[] {
  const codes = [...codesIn(unit.source), ...codesIn(unit.target ?? [])];
  return target.map((item) => {
    if (typeof item === 'string') return item;
    const match = codes.find(({ id }) => id === item.id) ?? item;
    return item.content ? { ...match, content: known(item.content, unit) } : match;
  });
}

function excerpt(content: readonly Inline[]): string {
  const words = wordsIn(content).trim();
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words;
}
