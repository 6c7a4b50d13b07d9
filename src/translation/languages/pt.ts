import type { Grammar } from './grammar.ts';
import { portugueseNumbers } from './pt-numbers.ts';

/** Portuguese, as Brazil writes it. Typography after the Manual de Redação of the Senado Federal. */
export const portuguese: Grammar = {
  relativeLength: 1.05,
  ...portugueseNumbers,
  quotes: [
    ['“', '”'],
    ['‘', '’'],
  ],
  // “A” is a preposition too, and possessives do follow an article: “a sua”.
  determiners: [
    ...['o', 'os', 'as', 'um', 'uma', 'do', 'da', 'dos', 'das', 'ao', 'aos'],
    ...['este', 'esta', 'estes', 'estas', 'esse', 'essa', 'esses', 'essas', 'cada'],
  ],
  rightPairs: [
    ...['um do', 'um da', 'um dos', 'um das', 'uma do', 'uma da', 'uma dos', 'uma das'],
    ...['o do', 'o da', 'o dos', 'o das', 'os do', 'os da', 'os dos', 'os das'],
    ...['as do', 'as da', 'as dos', 'as das', 'cada um', 'cada uma', 'ao um', 'nos nos'],
  ],
  functionWords: [
    ...['os', 'um', 'uma', 'da', 'dos', 'das', 'em', 'não', 'para', 'com', 'por', 'foi', 'são'],
    ...['pelo', 'pela', 'seu', 'sua', 'ao', 'ou', 'é', 'também', 'já', 'foram', 'ele', 'ela'],
  ],
  negations: [
    String.raw`(?<!\p{L})(?:não|nunca|jamais|nada|ninguém|nem|sem|nenhuma?|tampouco)(?!\p{L})`,
  ],
  looseNegations: [
    String.raw`(?<!\p{L})(?:i[mnrl]\p{L}{4,}|des\p{L}{4,}|neg\p{L}+|recus\p{L}+|rejeit\p{L}+|contest\p{L}+|contra|fora|só|apenas|somente|exceto|salvo|antes|fal[th]\p{L}+|exclu\p{L}*|evit\p{L}+|cess\p{L}+|deix\p{L}+|errad\p{L}|ausência)(?!\p{L})`,
  ],
  acronyms: { RGPD: 'GDPR', UE: 'EU', EUA: 'US', ONU: 'UN', IA: 'AI', TI: 'IT' },
  spelledOut: {
    US: 'Estados Unidos|american|norte-american',
    UK: 'Reino Unido|britânic',
    EU: 'União Europeia|europei|europeu|Europa',
    ID: 'identidade|identifica',
    IT: 'informática|tecnologia',
    CEO: 'president|diretor',
    SMS: 'mensage',
  },
  misprints: [
    {
      pattern: /(?<=[\p{L}\p{N}”)])\s+[;:!?](?=\s|$)/gu,
      message: 'Portuguese has no space before this mark',
      hint: 'delete the space',
    },
    {
      pattern: /\d\s+%/gu,
      message: 'Portuguese has no space before %',
      hint: 'delete the space',
    },
    {
      pattern: /(?<![\d.,])\d{1,3}(?:,\d{3}){2,}(?![\d,])/gu,
      message: 'Portuguese separates thousands with a point',
      hint: 'write a point in place of the comma',
    },
    {
      pattern: /(?<![\d.,])\d+\.\d{1,2}(?=\s*(?:%|milh|bilh|mil\s))/gu,
      message: 'Portuguese writes decimals with a comma',
      hint: 'write a comma in place of the point',
    },
  ],
};
