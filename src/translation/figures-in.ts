import { datesIn } from './dates-in.ts';
import { asciiDigits } from './digits.ts';
import {
  numberScale,
  numberUnit,
  numberValue,
  readerFor,
  type NumberReader,
} from './number-reader.ts';

/** A number found in a text, with what it counts where that is a percentage or money. */
export interface WrittenFigure {
  /** The number, magnitudes multiplied out: `84200000`; a version or time of day as written. */
  value: string;
  /** `%`, or a currency: `EUR`, `dollar`. */
  unit: string | undefined;
  /** The product of the magnitudes that stand with it, else 1. */
  scale: number;
  /** As it stands in the text. */
  text: string;
  start: number;
  end: number;
}

/** A text's figures, in digits or words; dates are none ({@link datesIn}). */
export function figuresIn(locale: string, text: string): WrittenFigure[] {
  const reader = readerFor(locale);
  const undated = blankOut(asciiDigits(text), datesIn(locale, text));
  const clocks = clockTimes(reader, undated);
  const rest = blankOut(blankOut(undated, clocks), codesIn(reader, undated));
  const numbers = [...rest.matchAll(reader.pattern)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    return {
      value: numberValue(reader, match),
      unit: numberUnit(reader, match),
      scale: numberScale(reader, match),
      text: text.slice(start, end),
      start,
      end,
    };
  });
  return [...clocks, ...shareUnits(rest, numbers)].sort((a, b) => a.start - b.start);
}

/** Numbers that words may render and need not: 2 for “both”, 1 for “un”, 15 for “a fortnight”. */
export function looseFiguresIn(locale: string, text: string): string[] {
  const { loose, loosePhrases } = readerFor(locale);
  const plain = text.toLowerCase().replaceAll("'", '’');
  return [
    ...[...plain.matchAll(/\p{L}+/gu)].flatMap(([word]) => loose.get(word) ?? []),
    ...loosePhrases.flatMap(([phrase, values]) =>
      [...plain.matchAll(phrase)].flatMap(() => values),
    ),
  ];
}

function blankOut(text: string, parts: readonly { start: number; end: number }[]): string {
  return parts.reduce(
    (blanked, { start, end }) =>
      blanked.slice(0, start) + ' '.repeat(end - start - 1) + ';' + blanked.slice(end),
    text,
  );
}

function clockTimes({ clocks }: NumberReader, text: string): WrittenFigure[] {
  const [first, second] = clocks;
  if (!first) return [];
  const times = clockTimesIn(first, text);
  return second ? [...times, ...clockTimesIn(second, blankOut(text, times))] : times;
}

function clockTimesIn(clock: RegExp, text: string): WrittenFigure[] {
  return [...text.matchAll(clock)].map((match) => {
    const { hour = '', minute, half } = match.groups ?? {};
    const hours =
      half === undefined ? Number(hour) : (Number(hour) % 12) + (/p/i.test(half) ? 12 : 0);
    return {
      value: minute === undefined || minute === '00' ? String(hours) : `${hours}:${minute}`,
      unit: undefined,
      scale: 1,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    };
  });
}

function codesIn({ code }: NumberReader, text: string): { start: number; end: number }[] {
  return [...text.matchAll(code)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** In “11 to 15 million euros” and “between 20 and 30%” the first number has the unit of the second. */
function shareUnits(text: string, figures: readonly WrittenFigure[]): WrittenFigure[] {
  return figures.map((figure, index) => {
    const next = figures[index + 1];
    const shares =
      next !== undefined &&
      figure.unit === undefined &&
      /^\s*(?:\p{L}{1,3}|[–-])\s*$/u.test(text.slice(figure.end, next.start));
    return shares ? { ...figure, unit: next.unit } : figure;
  });
}
