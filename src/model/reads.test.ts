import { describe, expect, it } from 'vitest';
import { noteRead, oncePer, watchReads } from './reads.ts';

describe('what is read', () => {
  it('is kept while somebody watches, and by nobody else', () => {
    noteRead('before');
    const outer = watchReads();
    noteRead('site');
    const inner = watchReads();
    noteRead('glossary');
    inner.stop();
    noteRead('advice');
    outer.stop();
    noteRead('after');
    expect([...outer.reads]).toEqual(['site', 'advice']);
    expect([...inner.reads]).toEqual(['glossary']);
  });

  it('counts for everybody who is given what was remembered', () => {
    let made = 0;
    const parts = oncePer((key: { part: string }) => {
      made += 1;
      noteRead(key.part);
      return key.part.length;
    });
    const key = { part: 'stories' };
    for (let times = 0; times < 2; times += 1) {
      const { reads, stop } = watchReads();
      expect(parts(key)).toBe(7);
      stop();
      expect([...reads]).toEqual(['stories']);
    }
    expect(made).toBe(1);
  });
});
