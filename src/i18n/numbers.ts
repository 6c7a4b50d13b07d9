import type { Amount, Figure } from '../model/facts.ts';
import { typeset } from './typography.ts';
import type { Words } from './words.ts';

/** A count as the news writes it, and the number whose plural category its noun takes. */
interface WrittenCount {
  text: string;
  /** After “million” a noun takes the form it has after 1,000,000: *76,6 millions **de** personnes*. */
  plural: number;
}

const million = 1_000_000;
/** Two decimals of a million at most: *10.75 million*, but *9,693,438*. */
const step = 10_000;

/** Writes whole numbers and sums of money in one language. */
export interface Numbers {
  /** `1,234`. */
  plain: (value: number) => string;
  /** *76.6 million*: as in a figure, without what is counted. */
  short: (value: number) => string;
  /** A figure with its unit: *76.6 million people*. */
  count: (figure: Pick<Figure, 'count' | 'unit'>) => string;
  /** A figure as it was said: *more than 100 million people*. */
  quantity: (figure: Figure) => string;
  /** *$350 million*. */
  money: (amount: Pick<Amount, 'value' | 'currency'>) => string;
  /** A sum as it was said: *about $350 million*. */
  sum: (amount: Amount) => string;
}

/** @param formats locale of number formats, such as `en-GB` for `en` */
export function createNumbers(formats: string, words: Words): Numbers {
  const integer = new Intl.NumberFormat(formats, { maximumFractionDigits: 2 });
  const compact = new Intl.NumberFormat(formats, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumFractionDigits: 2,
  });
  const write = (value: number): WrittenCount => {
    const scale = value >= million * 1000 ? 1000 : 1;
    return value >= million && value % (step * scale) === 0
      ? { text: typeset(formats, compact.format(value)), plural: million }
      : { text: integer.format(value), plural: value };
  };
  const count = (figure: Pick<Figure, 'count' | 'unit'>): string => {
    const { text, plural } = write(figure.count);
    return words(`units.${figure.unit}`, { count: plural, number: text });
  };
  const money = ({ value, currency }: Pick<Amount, 'value' | 'currency'>): string => {
    const { text, plural } = write(value);
    return isWorded(currency)
      ? words(`currencies.${currency}`, { count: plural, number: text })
      : new Intl.NumberFormat(formats, {
          style: 'currency',
          currency,
          currencyDisplay: 'name',
          notation: plural === value ? 'standard' : 'compact',
          compactDisplay: 'long',
          minimumFractionDigits: 0,
        }).format(value);
  };
  const qualified = (
    quantity: string,
    said: {
      atLeast?: boolean | undefined;
      atMost?: boolean | undefined;
      about?: boolean | undefined;
    },
  ): string =>
    said.atLeast
      ? words('quantities.atLeast', { quantity })
      : said.atMost
        ? words('quantities.atMost', { quantity })
        : said.about
          ? words('quantities.about', { quantity })
          : quantity;
  return {
    plain: (value) => integer.format(value),
    short: (value) => write(value).text,
    count,
    quantity: (figure) => qualified(count(figure), figure),
    money,
    sum: (amount) => qualified(money(amount), amount),
  };
}

/** Currencies whose words stand in the locale files; `Intl` names the others. */
export const wordedCurrencies = ['AUD', 'CAD', 'CHF', 'EUR', 'GBP', 'SGD', 'USD'] as const;
type WordedCurrency = (typeof wordedCurrencies)[number];

function isWorded(code: string): code is WordedCurrency {
  return (wordedCurrencies as readonly string[]).includes(code);
}
