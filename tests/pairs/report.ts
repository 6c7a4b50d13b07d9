import { parseArgs } from 'node:util';
import { judgeAll, judgeBlind, type Judged } from './pairs.ts';
import { scoresOf, totalOf } from './scores.ts';

const usage = `node tests/pairs/report.ts [--blind | --half odd|even] [--wrong]

Writes what the checks find in the pairs of tests/pairs as a Markdown table.
  --blind  the pairs of blind.yaml, which no rule was tuned on
  --half   only the pairs at an odd or even place in their file
  --wrong  lists the pairs that were missed, and the false alarms`;

const { values } = parseArgs({
  options: {
    blind: { type: 'boolean', default: false },
    half: { type: 'string' },
    wrong: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

const judged = (values.blind ? judgeBlind() : judgeAll()).filter(
  ({ heldOut }) => values.half === undefined || heldOut === (values.half === 'even'),
);
console.log(values.wrong ? wrong(judged) : table(judged));

function table(all: readonly Judged[]): string {
  const total = totalOf(all);
  return [
    '| rule | planted | found | by another rule | besides it, another rule | false alarms |',
    '| --- | --- | --- | --- | --- | --- |',
    ...scoresOf(all).map(
      (score) =>
        `| ${score.rule} | ${score.pairs} | ${score.found} | ${score.foundByAnother} | ${score.alsoOthers} | ${score.falseAlarms} |`,
    ),
    `| **all** | ${total.planted} | ${total.found} (${percent(total.found, total.planted)}) | ${total.foundByAnother} | ${total.alsoOthers} | ${total.falseAlarms} of ${total.clean} (${percent(total.falseAlarms, total.clean)}) |`,
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`;
}

function wrong(all: readonly Judged[]): string {
  return all
    .filter(({ pair, findings }) =>
      pair.fault === null
        ? findings.length > 0
        : !findings.some(({ rule }) => rule === pair.fault) ||
          findings.some(({ rule }) => rule !== pair.fault),
    )
    .map(({ pair, findings }) =>
      [
        `${pair.id} (${pair.fault ?? 'clean'})${pair.note ? `: ${pair.note}` : ''}`,
        `  ${pair.from.trim()}`,
        `  ${pair.to.trim()}`,
        ...findings.map(({ rule, message }) => `  → ${rule}: ${message}`),
      ].join('\n'),
    )
    .join('\n\n');
}
