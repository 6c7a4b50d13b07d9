import { expect, it } from 'vitest';
import { textName, textNamed } from './text-name.ts';

it.each([
  ['acme-2026', { kind: 'story', id: 'acme-2026' }],
  ['page:about', { kind: 'page', id: 'about' }],
  ['advice:passwords', { kind: 'advice', id: 'passwords' }],
] as const)('%s names a text, and a text has that name', (name, text) => {
  expect(textNamed(name)).toEqual(text);
  expect(textName(text)).toBe(name);
});
