import { expect, test } from 'vitest';
import { aCompany, aLibrary, aStory } from '../../tests/fixtures/stories.ts';
import { statisticsCharts } from '../model/statistics.ts';
import { chartFile } from './chart-file.ts';

const library = aLibrary(
  [
    aStory('a', {
      occurred: '2021-08',
      dataTypes: ['names'],
      amounts: [
        {
          id: 'x',
          value: 5,
          currency: 'EUR',
          kind: 'fine',
          said: '2022',
          source: 'press',
          atMost: true,
        },
      ],
      sources: {
        press: {
          url: 'https://example.org/?a=1,2',
          title: 'A fine',
          publisher: 'Press',
          language: 'en',
          primary: false,
        },
      },
    }),
    aStory('b', { disclosed: '2023', dataTypes: ['names', 'emails'] }),
  ],
  [aCompany('acme')],
);

test.each([
  ['breaches-by-year', 'year,breaches\r\n2021,1\r\n2022,0\r\n2023,1\r\n'],
  ['breaches-by-sector', 'sector,breaches\r\nretail,2\r\n'],
  ['breaches-by-data-type', 'data_type,breaches\r\nnames,2\r\nemails,1\r\n'],
  [
    'time-to-disclosure',
    'from_months,to_months,breaches\r\n0,0,1\r\n1,2,0\r\n3,11,0\r\n12,23,0\r\n24,,0\r\n',
  ],
  [
    'fines-and-settlements',
    'currency,value,qualifier,kind,date,companies,stories,source\r\n' +
      'EUR,5,at most,fine,2022,acme,a,"https://example.org/?a=1,2"\r\n',
  ],
] as const)('the numbers of %s', (chart, text) => {
  expect(chartFile(chart, library)).toBe(text);
});

test('of nothing are a line of names', () => {
  for (const chart of statisticsCharts)
    if (chart !== 'time-to-disclosure')
      expect(chartFile(chart, aLibrary([], []))).toMatch(/^[a-z_,]+\r\n$/);
});
