import { expect, test } from 'vitest';
import { securityDaysLeft, securityFiles } from './security-txt.ts';

const place = { origin: 'https://breche.example', base: '/news/' };
const site = (security: string, securityUntil: string): Parameters<typeof securityFiles>[0] => ({
  contact: { security },
  securityUntil,
});

test('it says whom to write to, until when, in which languages, and where it belongs', () => {
  expect(securityFiles(site('security@breche.example', '2027-06-30'), place, ['en', 'fr'])).toEqual(
    [
      {
        path: '.well-known/security.txt',
        content: [
          'Contact: mailto:security@breche.example',
          'Expires: 2027-06-30T23:59:59Z',
          'Preferred-Languages: en, fr',
          'Canonical: https://breche.example/.well-known/security.txt',
          '',
        ].join('\n'),
      },
    ],
  );
});

test('a page to report on stands as it is', () => {
  const [file] = securityFiles(site('https://breche.example/report', '2027-06-30'), place, ['en']);
  expect(file?.content).toMatch(/^Contact: https:\/\/breche\.example\/report\n/);
});

test('there is none where nobody is to be written to', () => {
  expect(securityFiles(site('', ''), place, ['en'])).toEqual([]);
  expect(securityDaysLeft(site('', '2027-06-30'), '2026-11-22')).toBeUndefined();
});

test('its days are counted, also when they are over', () => {
  const left = (day: string): number | undefined =>
    securityDaysLeft(site('security@breche.example', '2027-06-30'), day);
  expect(left('2027-06-01')).toBe(29);
  expect(left('2027-06-30')).toBe(0);
  expect(left('2027-07-02')).toBe(-2);
});
