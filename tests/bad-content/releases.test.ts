import { all, checkCases, write } from './cases.ts';

const [list, last] = ['releases/changes.json', 'releases/snapshot.json'];
const none = '{ "added": [], "changed": [], "removed": [] }';
const changes = `{ "stories": ${none}, "companies": ${none}, "records": ${none}, "vocabulary": ${none} }`;
const released = write(
  list,
  `[{ "version": "1.0.0", "date": "2026-11-22", "changes": ${changes} }]\n`,
);
const held = (stories: string): ReturnType<typeof write> =>
  write(last, `{ "stories": { ${stories} }, "companies": {}, "records": {}, "vocabulary": {} }\n`);

checkCases('releases of the open data', [
  {
    name: 'a story that was released and is gone without a word',
    edit: all(released, held('"t-mobile-2021": "0123456789abcdef", ▮"gone": "0123456789abcdef"')),
    rule: 'reference',
    severity: 'warning',
    says: 'the story “gone” was published, and is gone without a word',
    hint: 'npm run withdraw -- gone --reason',
  },
  {
    name: 'one of the two files alone',
    edit: released,
    file: last,
    rule: 'schema',
    says: 'this file is missing',
  },
  {
    name: 'a hash that is none',
    edit: all(released, held('"t-mobile-2021": ▮"changed"')),
    rule: 'schema',
    says: '“changed”',
  },
  {
    name: 'a version that is none',
    edit: all(
      write(list, `[{ "version": ▮"one", "date": "2026-11-22", "changes": ${changes} }]\n`),
      held(''),
    ),
    rule: 'schema',
    says: '“one”',
  },
]);
