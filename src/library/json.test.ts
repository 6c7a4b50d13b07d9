import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseJson } from './json.ts';

const firstFault = (text: string): object | undefined => parseJson('x.json', text).faults[0];

test('says where something stands that may not stand there, whatever stands around it', () => {
  const html = `<!DOCTYPE html>\n${'<p>Not here</p>\n'.repeat(20)}`;
  expect(firstFault(html)).toMatchObject({ line: 1, column: 1 });
  expect(firstFault('{\n  "a": yes\n}\n')).toMatchObject({ line: 2, column: 8 });
  // The ten characters on both sides stand in each line.
  const line = '{"Name":"A","IsVerified":true,"PwnCount":1}';
  const lines = [line, line, line.replace(':true', ':[true,"IsVerified":true'), line];
  expect(firstFault(`[${lines.join(',\n')}]`)).toMatchObject({ line: 3 });
});

test('an odd character is found wherever it was put', () => {
  fc.assert(
    fc.property(
      fc.json({ maxDepth: 3 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (json, at) => {
        const text = JSON.stringify(JSON.parse(json), null, 1);
        const lines = text.split('\n');
        const index = Math.floor(at * (lines.length - 1));
        lines[index] = `@${lines[index] ?? ''}`;
        expect(firstFault(lines.join('\n'))).toMatchObject({ line: index + 1, column: 1 });
      },
    ),
    { numRuns: 200 },
  );
});
