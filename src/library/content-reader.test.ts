import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { goodContent, withFolder } from '../../tests/fixtures/content-folder.ts';
import { contentReader } from './content-reader.ts';
import { readContent } from './content.ts';

const file = 'articles/t-mobile-2021/fr.mdx';

it('reads the same as before when nothing changed, without parsing it again', () => {
  withFolder(goodContent(), (root) => {
    const read = contentReader(root);
    const [first, second] = [read(), read()];
    expect(second).toEqual(first);
    const trees = first.texts.map(({ tree }) => tree);
    second.texts.forEach(({ tree }, index) => {
      expect(tree).toBe(trees[index]);
    });
  });
});

it('reads what changed, and gives what a first reading would', () => {
  withFolder(goodContent(), (root) => {
    const read = contentReader(root);
    read();
    const text = readFileSync(join(root, file), 'utf8');
    writeFileSync(join(root, file), text.replace('un vendeur', 'une vendeuse'));
    const { library, faults } = read();
    expect(library.stories[0]?.editions['fr']?.prose).toContain('une vendeuse');
    expect({ library, faults }).toEqual({
      library: readContent(root).library,
      faults: readContent(root).faults,
    });
  });
});
