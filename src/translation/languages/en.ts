import { englishNames } from './en-names.ts';
import { englishNumbers } from './en-numbers.ts';
import type { Grammar } from './grammar.ts';

/** English. Typography after `content/glossary.yaml` and the house rules. */
export const english: Grammar = {
  ...englishNumbers,
  ambiguousMonths: ['may', 'march'],
  monthPrepositions: [
    'in',
    'by',
    'since',
    'of',
    'until',
    'from',
    'to',
    'early',
    'late',
    'mid',
    'last',
    'between',
    'and',
  ],
  relativeYears: ['following', 'next', 'last', 'previous', 'same year', 'that year', 'this year'],
  quotes: [
    ['“', '”'],
    ['‘', '’'],
  ],
  determiners: ['a', 'an', 'the', 'its', 'their', 'our', 'your', 'my', 'every', 'these', 'those'],
  rightPairs: ['that that', 'had had', 'is is', 'her her'],
  functionWords: [
    ...['the', 'of', 'and', 'to', 'that', 'was', 'were', 'which', 'with', 'had', 'by', 'from'],
    ...[
      'it',
      'for',
      'been',
      'its',
      'their',
      'this',
      'has',
      'have',
      'not',
      'who',
      'they',
      'is',
      'are',
    ],
  ],
  negations: [
    String.raw`(?<!\p{L})(?:not|no|never|nor|neither|none|nobody|nothing|without|cannot|unable|impossible)(?!\p{L})|n[’']t(?!\p{L})`,
  ],
  looseNegations: [
    String.raw`(?<!\p{L})un(?!der|til|it|iver|ion|iq|ifo)\p{L}{4,}`,
    String.raw`(?<!\p{L})dis(?:miss|agree|prov|allow|avow|appear|regard|card|connect|contin|approv|credit|claim|put)\p{L}*`,
    String.raw`(?<!\p{L})in(?:complete|correct|valid|sufficient|tact|abilit|accura|effect|activ|access|visib|capab)\p{L}*`,
    String.raw`(?<!\p{L})(?:im(?:possib|prob)|il(?:legal|legib)|ir(?:relev|revers))\p{L}*`,
    String.raw`(?<!\p{L})(?:lack|fail|refus|reject|ceas|exclu|escap|spar(?:e|ing)|miss(?:ed|ing)|declin|omit|neglect|ignor|forb|prohibit|prevent|avoid|withh|den(?:y|ie|ial))\p{L}*`,
    String.raw`(?<!\p{L})(?:non|only|limited|is free|free of|for free|stop(?:s|ped)?|instead|outside|against|(?:leaves?|left|leaving)(?: \p{L}+)? open|except|wrong|nil|zero|same|hardly|barely|scarcely|rarely|absent|absence|stays?|stayed|remain\p{L}*|rather than|other than|yet to|short of|far from)(?!\p{L})`,
  ],
  ...englishNames,
  misprints: [
    {
      pattern: /(?<=[\p{L}\p{N}”")\ufffc])\s+[;:!?](?=\s|$)/gu,
      message: 'English has no space before this mark',
      hint: 'delete the space',
      mend: ([found]) => found.trimStart(),
    },
    {
      pattern: /\d\s+%/gu,
      message: 'English has no space before %',
      hint: 'delete the space',
      mend: ([found]) => found.replace(/\s+/u, ''),
    },
    {
      pattern: /(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,]\d)/gu,
      message: 'English separates thousands with a comma',
      hint: 'write a comma in place of the space',
      // Three groups that are not round may be the number of a company or of a telephone.
      mend: ([found]) =>
        /^[1-9]\d*(?:\s\d{3}|(?:\s000)+)$/u.test(found) ? found.replaceAll(/\s/gu, ',') : undefined,
    },
    {
      pattern: /(?<![\d.,])\d+,\d{1,2}(?![\d,])(?=(\s?(?:%|percent|per cent|[mb]illion))?)/gu,
      message: 'English writes decimals with a point',
      hint: 'write a point, or a space after the comma of a list',
      mend: ([found, unit]) => (unit === undefined ? undefined : found.replace(',', '.')),
    },
    {
      pattern: /\d[ \u00a0\u202f]?€/gu,
      message: 'English writes the sign of a currency before the number',
      hint: 'write €500',
    },
  ],
  dictionary: '@cspell/dict-en-gb-mit',
  prefixes: ['anti', 'co', 'cyber', 'ex', 'inter', 'multi', 'non', 'post', 'pre', 're', 'sub'],
  possessive: '’s',
};
