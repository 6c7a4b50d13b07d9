import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { day, goodContent, withFolder } from '../../tests/fixtures/content-folder.ts';
import { readContent, type Reading } from './content.ts';
import { stopsBuild } from './fault.ts';
import { openMemory, type Remembered } from './content-memory.ts';
import { parseYaml } from './yaml.ts';

const edition = 'articles/t-mobile-2021/fr.mdx';

function read(root: string, before?: Remembered): { reading: Reading; remembered: Remembered } {
  const { memory, remembered } = openMemory(before, () => true);
  const reading = readContent(root, day, undefined, memory);
  // What is kept is kept as JSON.
  return { reading, remembered: JSON.parse(JSON.stringify(remembered)) as Remembered };
}

function edit(root: string, file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** What a reading without a memory says. */
function plain(root: string): Pick<Reading, 'library'> & { stopping: Reading['faults'] } {
  const { library, faults } = readContent(root, day);
  return { library, stopping: faults.filter(stopsBuild) };
}

const said = ({ library, faults }: Reading): ReturnType<typeof plain> => ({
  library,
  stopping: faults.filter(stopsBuild),
});

describe('what is remembered of stories', () => {
  it('is what reading them again would give, trees and places included', () => {
    withFolder(goodContent(), (root) => {
      const { remembered } = read(root);
      expect(Object.keys(remembered.stories)).toEqual(['t-mobile-2021']);
      const { reading } = read(root, remembered);
      expect(said(reading)).toEqual(plain(root));
      const again = readContent(root, day);
      expect(reading.texts.map(({ file, tree, source }) => ({ file, tree, source }))).toEqual(
        again.texts.map(({ file, tree, source }) => ({ file, tree, source })),
      );
      const places = ({ texts }: Reading): unknown =>
        texts.map((one) => one.yaml.locate(['title']));
      expect(places(reading)).toEqual(places(again));
    });
  });

  it('says which translations follow their originals, as was asked when they were read', () => {
    withFolder(goodContent(), (root) => {
      const { remembered } = read(root);
      const { texts } = read(root, remembered).reading;
      const story = texts.filter(({ kind }) => kind === 'story');
      expect(story.map(({ locale, isCurrent }) => [locale, isCurrent])).toEqual(
        story.map(({ locale, original }) => [locale, locale !== original]),
      );
    });
  });

  it('does not stand for a file that changed', () => {
    withFolder(goodContent(), (root) => {
      const { remembered } = read(root);
      edit(root, edition, 'un vendeur', 'une vendeuse');
      const { reading } = read(root, remembered);
      expect(said(reading)).toEqual(plain(root));
      expect(reading.library.stories[0]?.editions['fr']?.prose).toContain('une vendeuse');
    });
  });

  it('does not hide that what a story refers to is gone', () => {
    withFolder(goodContent(), (root) => {
      const { remembered } = read(root);
      rmSync(join(root, 'companies/t-mobile-us.yaml'));
      const { reading } = read(root, remembered);
      expect(said(reading).stopping).not.toEqual([]);
      expect(said(reading)).toEqual(plain(root));
    });
  });

  it('holds no story with a fault, which is found each time', () => {
    withFolder(goodContent(), (root) => {
      edit(root, edition, '<Count of="', '<Count of="no-');
      const { remembered, reading } = read(root);
      expect(remembered.stories).toEqual({});
      expect(said(reading)).toEqual(plain(root));
      expect(said(read(root, remembered).reading)).toEqual(plain(root));
    });
  });
});

describe('what is remembered of files of data', () => {
  const company = 'companies/t-mobile-us.yaml';

  it('is what they say, and where', () => {
    withFolder(goodContent(), (root) => {
      const { remembered } = read(root);
      expect(Object.keys(remembered.files)).toContain(company);
      const marked = structuredClone(remembered);
      const file = marked.files[company];
      if (file) (file.data as { name: string }).name = 'Recalled';
      const { reading } = read(root, marked);
      expect(reading.library.companies['t-mobile-us']?.name).toBe('Recalled');
      const { words } = readContent(root, day);
      const place = ({ locale, yaml }: Reading['words'][number]): unknown => [
        locale,
        yaml.locateKey(['site', 'tagline']),
      ];
      expect(reading.words.map(place)).toEqual(words.map(place));
    });
  });

  it('does not stand for a file that changed, and holds none with a fault', () => {
    withFolder(goodContent(), (root) => {
      const { remembered } = read(root);
      edit(root, company, 'name:', 'nom:');
      const { reading } = read(root, remembered);
      expect(said(reading)).toEqual(plain(root));
      expect(said(reading).stopping).not.toEqual([]);
    });
  });

  it('holds nothing that JSON has no word for', () => {
    const { memory, remembered } = openMemory(undefined, () => true);
    const file = { path: 'glossary.yaml', text: 'a: .nan' };
    expect(memory.yaml(file, parseYaml).data).toEqual({ a: Number.NaN });
    expect(remembered.files).toEqual({});
  });
});

describe('what else is made of a story', () => {
  it('is made once, nothing included, until one of its files changes', () => {
    withFolder(goodContent(), (root) => {
      const made = (before: Remembered | undefined, value: unknown): [unknown, Remembered] => {
        const { memory, remembered, recall } = openMemory(before, () => true);
        readContent(root, day, undefined, memory);
        const found = [
          recall('t-mobile-2021', 'it', () => value),
          recall('t-mobile-2021', 'none', (): unknown => undefined),
        ];
        return [found, JSON.parse(JSON.stringify(remembered)) as Remembered];
      };
      const [, first] = made(undefined, { count: 1 });
      const [second, kept] = made(first, { count: 2 });
      expect(second).toEqual([{ count: 1 }, undefined]);
      edit(root, edition, 'un vendeur', 'une vendeuse');
      expect(made(kept, { count: 3 })[0]).toEqual([{ count: 3 }, undefined]);
    });
  });
});
