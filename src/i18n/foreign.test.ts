import { describe, expect, it } from 'vitest';
import { directionOf, marksFor } from './foreign.ts';

describe('text of another language', () => {
  it('is marked with its language, and with its direction where that differs', () => {
    expect(marksFor('fr', { tag: 'en', dir: 'ltr' })).toEqual({ lang: 'fr' });
    expect(marksFor('fr', { tag: 'ar', dir: 'rtl' })).toEqual({ lang: 'fr', dir: 'ltr' });
    expect(marksFor('ar', { tag: 'fr', dir: 'ltr' })).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(marksFor('he', { tag: 'ar', dir: 'rtl' })).toEqual({ lang: 'he' });
  });

  it('is not marked on a page of its own language', () => {
    expect(marksFor('fr', { tag: 'fr', dir: 'ltr' })).toEqual({});
  });

  it('runs as its script does', () => {
    expect(['fr', 'pt-BR', 'ar', 'fa'].map(directionOf)).toEqual(['ltr', 'ltr', 'rtl', 'rtl']);
  });
});
