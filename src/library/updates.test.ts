import { expect, test } from 'vitest';
import { story } from '../../tests/fixtures/small-library.ts';
import { updatesIn } from './updates.ts';

const { en } = story.editions;
if (!en) throw new Error('The fixture has lost its edition');
const ids = (prose: string): readonly string[] => updatesIn({ ...en, prose });

test('updates are found in the order of the prose, however they are opened', () => {
  const two = '<Update event="b">\nB.\n</Update>\n\n<Update event="a">\nA.\n</Update>\n';
  expect(ids(`A.\n\n${two}`)).toEqual(['b', 'a']);
  expect(ids(`A.\n\n${two.replace('event="a"', "event='a'")}`)).toEqual(['b', 'a']);
  expect(ids(`A.\n\n${two.replace('event="a"', ' event="a"')}`)).toEqual(['b', 'a']);
});

test('what is in a comment or in code is none', () => {
  const update = '<Update event="b">\nB.\n</Update>';
  expect(ids(`A.\n\n{/* x\n${update}\n*/}\n`)).toEqual([]);
  expect(ids(`A.\n\n\`\`\`\n${update}\n\`\`\`\n`)).toEqual([]);
  expect(ids('A `\n<Update event="b">` c.\n')).toEqual([]);
  expect(ids('A.\n')).toEqual([]);
});
