import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goodContent, withFolder } from '../../tests/fixtures/content-folder.ts';
import { contentReader } from '../library/content-reader.ts';
import { contentFindings } from './findings.ts';
import { followFindings, type FileFindings } from './follow-findings.ts';
import type { Spelling } from './spelling/spelling.ts';

const story = 'content/articles/t-mobile-2021';
const french = `${story}/fr.mdx`;
const company = 'content/companies/t-mobile-us.yaml';
const misspelt = 'theftt';

/** A dictionary that has every word but one. */
const spelling: Spelling = {
  checks: () => true,
  wrongIn: (text) => {
    const index = text.indexOf(misspelt);
    return index < 0 ? [] : [{ text: misspelt, index }];
  },
  suggest: () => ['theft'],
  leftOver: () => [],
};

/** A content folder and what is said after each save in it. */
interface Folder {
  edit: (file: string, find: string, by: string) => FileFindings[];
  write: (file: string, text: string) => FileFindings[];
  remove: (file: string) => FileFindings[];
  all: () => readonly object[];
}

function follow(use: (folder: Folder) => void): void {
  withFolder(goodContent(), (root) => {
    const path = (file: string): string => join(root, file.slice('content/'.length));
    const read = contentReader(root);
    const followed = followFindings(read, () => spelling);
    const everything = (): object[] => contentFindings(read(), spelling);
    const after = (file: string): FileFindings[] => {
      const news = followed.after([file]);
      // However little was compared again, all is as if everything had been.
      expect(followed.all()).toEqual(everything());
      return news;
    };
    const write = (file: string, text: string): FileFindings[] => {
      mkdirSync(dirname(path(file)), { recursive: true });
      writeFileSync(path(file), text);
      return after(file);
    };
    expect(followed.all()).toEqual(everything());
    use({
      write,
      all: followed.all,
      edit: (file, find, by) => {
        const text = readFileSync(path(file), 'utf8');
        expect(text).toContain(find);
        return write(
          file,
          text.replace(find, () => by),
        );
      },
      remove: (file) => {
        rmSync(path(file));
        return after(file);
      },
    });
  });
}

const rulesOf = (news: readonly FileFindings[], file: string): string[] | undefined =>
  news.find((one) => one.file === file)?.findings.map(({ rule }) => rule);

describe('after a save', { timeout: 60_000 }, () => {
  it('all findings of the saved file are told, and those of no other', () => {
    follow(({ edit }) => {
      const news = edit(french, 'un vendeur', 'un un vendeur');
      expect(news.map(({ file }) => file)).toEqual([french]);
      expect(rulesOf(news, french)).toEqual(expect.arrayContaining(['repeated', 'stale']));
    });
  });

  it('a file without findings is told of only when it had some', () => {
    follow(({ edit }) => {
      expect(rulesOf(edit(company, 'country: US', 'country: us'), company)).toEqual(['schema']);
      expect(edit(company, 'country: us', 'country: US')).toContainEqual({
        file: company,
        findings: [],
      });
      expect(edit(company, 'country: US', 'country: CA')).toEqual([]);
    });
  });

  it('an edited original tells of its translation', () => {
    follow(({ edit }) => {
      const news = edit(`${story}/en.mdx`, 'In August 2021 a', 'In September 2021 a');
      expect(rulesOf(news, french)).toContain('dates');
    });
  });

  it('spelling is looked at too', () => {
    follow(({ edit }) => {
      const news = edit(`${story}/en.mdx`, 'In August 2021 a', `In August 2021, a ${misspelt}, a`);
      expect(rulesOf(news, `${story}/en.mdx`)).toContain('spelling');
    });
  });

  it('a removed company tells of the stories that name it', () => {
    follow(({ remove }) => {
      expect(rulesOf(remove(company), `${story}/facts.yaml`)).toEqual(['reference']);
    });
  });

  it('a broken file is told of, and all is well when it is mended', () => {
    follow(({ edit, all }) => {
      const before = all();
      expect(rulesOf(edit(french, 'title:', 'title: ['), french)).toEqual(['schema']);
      edit(french, 'title: [', 'title:');
      expect(all()).toEqual(before);
    });
  });
});
