import { frenchNames } from './fr-names.ts';
import { frenchNumbers } from './fr-numbers.ts';
import type { Grammar } from './grammar.ts';

/** French. Typography after the Lexique de l’Imprimerie nationale, the OQLF and the house rules. */
export const french: Grammar = {
  relativeLength: 1.13,
  ...frenchNumbers,
  ambiguousMonths: [],
  monthPrepositions: [],
  relativeYears: ['suivant', 'suivante', 'dernier', 'prochain', 'même année', 'précédent', 'passé'],
  quotes: [
    ['«', '»'],
    ['“', '”'],
  ],
  determiners: [
    ...['le', 'la', 'les', 'un', 'une', 'des', 'du', 'au', 'aux', 'cet', 'cette', 'ces'],
    ...[
      'mon',
      'ma',
      'mes',
      'ton',
      'ta',
      'tes',
      'sa',
      'ses',
      'notre',
      'nos',
      'votre',
      'vos',
      'leur',
      'leurs',
    ],
  ],
  rightPairs: [
    ...['nous nous', 'vous vous', 'un des', 'une des', 'un du', 'une du', 'le leur', 'la leur'],
    ...[
      'les leurs',
      'les leur',
      'du leur',
      'au leur',
      'aux leurs',
      'des leurs',
      'la une',
      'les une',
      'les un',
      'les uns',
      'les unes',
    ],
    ...[
      'des uns',
      'des unes',
      'aux uns',
      'aux unes',
      'leur un',
      'leur une',
      'leur des',
      'un le',
      'un la',
      'un les',
    ],
  ],
  functionWords: [
    ...[
      'le',
      'les',
      'des',
      'du',
      'une',
      'et',
      'que',
      'qui',
      'dans',
      'par',
      'pour',
      'sur',
      'avec',
      'est',
    ],
    ...[
      'sont',
      'été',
      'ont',
      'aux',
      'ces',
      'cette',
      'ses',
      'leur',
      'leurs',
      'ne',
      'pas',
      'au',
      'était',
      'avait',
    ],
  ],
  negations: [
    String.raw`(?<!\p{L})(?:pas|jamais|rien|aucune?|ni|sans(?! (?:tarder|délai|attendre))|non|nul(?:le)?)(?!\p{L})|(?<!\p{L})personne n|(?<!\p{L})(?:incapables?|impossibles?)(?!\p{L})|(?<!\p{L})n(?:e\s|[’'])(?:\p{L}+[\s’']){1,3}plus(?!\s(?:de\s|du\s|des\s|d[’']|qu|en\s))(?!\p{L})`,
  ],
  looseNegations: [
    String.raw`(?<!\p{L})in(?:connu|changé|tact|demne|expli|capa|complet|correct|suffi|valid|util|accessib|dispo|exact|just|exist|visib|décis|attendu|habituel|soluble|compréhensi|aperçu|terdi|actif|efficac|édit)\p{L}*`,
    String.raw`(?<!\p{L})(?:im(?:possib|prévu|puissan|précis)|il(?:lég|lisib)|ir(?:recev|révers|rempla|récup))\p{L}*`,
    String.raw`(?<!\p{L})(?:démen|contest|refus|rejet|manqu|exclu|écart|cess|empêch|ignor|échapp|épargn|échou|évit|omet|omis|renonc|dépourvu|préserv|rest|born|limit|gratuit)\p{L}*`,
    String.raw`(?<!\p{L})(?:ne|faute|nie|nié|nier|nient|niant|niait|hors|seul|seule|seuls|seules|seulement|sauf|sauve|absence|absent|défaut|même|mêmes|zéro|loin de|à peine|au lieu|plutôt que)(?!\p{L})`,
    String.raw`(?<!\p{L})n[’']`,
    String.raw`(?:sont|étaient|été|seront|ont|furent)\s(?:tous|toutes)(?!\p{L})`,
  ],
  ...frenchNames,
  misprints: [
    {
      pattern: /[$€£]\s?\d/gu,
      message: 'French writes the sign of a currency after the number',
      hint: 'write 350 $, 15 M€',
    },
    {
      pattern:
        /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])|(?<![\d.,])\d{1,3}(?:\.\d{3})+(?![\d.]|\p{L})/gu,
      message: 'French separates thousands with a space',
      hint: 'write a space in place of the comma or point',
      // 12.345 may be a number with three decimals.
      mend: ([found]) =>
        /[.,].*[.,]/u.test(found) ? found.replaceAll(/[.,]/gu, '\u202f') : undefined,
    },
    {
      pattern: /(?<![\d.,])\d+\.\d+(?=\s*(?:%|€|\$|millions?|milliards?))/gu,
      message: 'French writes decimals with a comma',
      hint: 'write a comma in place of the point',
      // 2.500 € may be thousands.
      mend: ([found]) => (/\.\d{3}$/u.test(found) ? undefined : found.replace('.', ',')),
    },
    {
      pattern:
        /(?<=(?:\d|\d(?:er)?|\ben|\bde|\bdepuis|\bfin|\bmi)[\s\u00a0-])(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Août|Septembre|Octobre|Novembre|Décembre)(?!\p{L})/gu,
      message: 'French writes months in lower case',
      hint: 'write it in lower case',
    },
    {
      pattern: /\p{L}—\p{L}/gu,
      message: 'French puts spaces around a dash',
      hint: 'write “ – ” or “ — ”',
      mend: ([found]) => found.replace('—', ' — '),
    },
    {
      pattern:
        /(?<!\p{L})(?:Etats?|Ecoles?|Eglise|Editions?|Etudes?|Evidemment|Egalement)(?!\p{L})/gu,
      message: 'French keeps the accents of capitals',
      hint: 'write É',
    },
    {
      pattern: /\p{L}\s+…|etc(?:\.\s?)?…/gu,
      message: 'French has no space before …, and none after etc.',
      hint: 'write “mot…” or “etc.”',
      // A space before … may also stand for words left out.
      mend: ([found]) => (found.startsWith('etc') ? 'etc.' : undefined),
    },
    {
      pattern: /(?<![\p{L}\d.,])\d{1,2}h(?:\d{2})?(?![\p{L}\d/])/gu,
      message: 'French writes hours with spaces',
      hint: 'write 10 h 20',
      mend: ([found]) => found.replace(/h(?=\d)/u, 'h\u00a0').replace('h', '\u00a0h'),
    },
    {
      pattern: /\d(?:[€$£]|(?:k|M|Md)€|[kMGT]o)(?!\p{L})/gu,
      message: 'French has a space before a unit',
      hint: 'write 5 Go, 15 M€',
      mend: ([found]) => `${found.slice(0, 1)}\u00a0${found.slice(1)}`,
    },
    {
      pattern:
        /(?<![\p{L}\p{N}’'])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)[’'][ \u00a0\u202f]+(?=\p{L})/giu,
      message: 'French has no space after this apostrophe',
      hint: 'delete the space',
      mend: ([found]) => found.trimEnd(),
    },
    {
      pattern: /(?<!\p{L})n°(?=\d)/giu,
      message: 'French has a space after this sign',
      hint: 'write n° 7',
      mend: ([found]) => `${found}\u00a0`,
    },
  ],
  dictionary: '@cspell/dict-fr-fr',
  elisions: [
    ...['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quoiqu'],
    ...['entr', 'presqu', 'quelqu'],
  ],
  prefixes: ['anti', 'auto', 'cyber', 'ex', 'inter', 'mi', 'multi', 'non', 'post', 'pré', 'semi'],
};
