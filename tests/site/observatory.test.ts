import { expect, inject, test } from 'vitest';
import { transportHeaders } from '../../src/publish/policy.ts';
import { pagesOf } from './support/built-site.ts';
import { rate, type Rating } from './support/observatory.ts';

const site = inject('sites').root;
const pages = pagesOf(site);

/** Rates the pages as they are served, with more headers perhaps. */
async function ratings(more: readonly { name: string; value: string }[] = []): Promise<Rating[]> {
  const all: Rating[] = [];
  for (const page of pages.slice(0, 20)) {
    const { headers: sent } = await fetch(new URL(page.file, site.served));
    const headers = new Headers(sent);
    for (const { name, value } of more) headers.set(name, value);
    all.push(rate(headers, page));
  }
  return all;
}

test('a host that sends what is described, and knows nothing but https, gets the best grade', async () => {
  const all = await ratings(transportHeaders({ httpsOnlyDays: '' }, 'netlify'));
  console.log(`Observatory: ${JSON.stringify(all[0])}`);
  expect([...new Set(all.map(({ grade }) => grade))]).toEqual(['A+']);
  expect(Math.min(...all.map(({ score }) => score))).toBe(120);
});

test('one that may know http too loses twenty points and every bonus', async () => {
  const all = await ratings();
  expect(new Set(all.map(({ score, grade }) => `${score} ${grade}`))).toEqual(new Set(['80 B+']));
});

test('a page without any header gets what the rules give it', () => {
  const [page] = pages;
  if (!page) throw new Error('There is no page');
  // 100, less 25 for the policy, 20 for https, 5 for sniffing and 20 for frames.
  expect(rate(new Headers(), page)).toMatchObject({ score: 30, grade: 'D' });
});
