import { scaleLog, type ScaleLogarithmic } from 'd3-scale';
import { line } from 'd3-shape';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Element } from 'hast';

/** One curve of a plot: what it is called, and its points. */
export interface Curve {
  name: string;
  points: readonly (readonly [x: number, y: number])[];
}

/** One plot; both axes are logarithmic. */
export interface Panel {
  title: string;
  curves: readonly Curve[];
}

type Scale = ScaleLogarithmic<number, number>;

const width = 470;
const height = 320;
const margin = { top: 44, right: 142, bottom: 44, left: 52 };
/** In the order of the curves. */
const strokes = [
  { colour: '#c2410c', dashes: 'none' },
  { colour: '#1d4ed8', dashes: '6 3' },
  { colour: '#15803d', dashes: '2 3' },
] as const;
const style = `svg { background: #fff; fill: #1f2937; font: 12px sans-serif }
.grid { stroke: #d1d5db } .curve { fill: none; stroke-width: 2 } .title { font-weight: bold }
.left { text-anchor: end } .middle { text-anchor: middle }`;

/** Draws panels side by side as an SVG file. */
export function plot(panels: readonly Panel[], xTitle: string): string {
  const title = panels.map((panel) => panel.title).join('; ');
  const drawn = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width * panels.length} ${height}` },
    s('title', title),
    s('style', style),
    panels.map((panel, index) =>
      s('g', { transform: `translate(${index * width} 0)` }, draw(panel, xTitle)),
    ),
  );
  return `${toHtml(drawn, { space: 'svg' })}\n`;
}

function draw({ title, curves }: Panel, xTitle: string): Element[] {
  const [xs, ys] = ([0, 1] as const).map((axis) =>
    curves.flatMap(({ points }) => points.map((point) => point[axis])),
  ) as [number[], number[]];
  const right = width - margin.right;
  const bottom = height - margin.bottom;
  const x = scaleLog([Math.min(...xs), Math.max(...xs)], [margin.left, right]);
  const y = scaleLog([Math.min(...ys), Math.max(...ys)], [bottom, margin.top]).nice();
  const labels = apart(curves.map(({ points }) => y(points.at(-1)?.[1] ?? 1)));
  return [
    s('text.title', { x: margin.left, y: 20 }, title),
    ...y
      .ticks()
      .filter(isRound)
      .flatMap((value) => [
        s('line.grid', { x1: margin.left, x2: right, y1: y(value), y2: y(value) }),
        s('text.left', { x: margin.left - 6, y: y(value) + 4 }, value.toLocaleString('en-GB')),
      ]),
    ...[...new Set(xs)].map((value) =>
      s('text.middle', { x: x(value), y: bottom + 18 }, value.toLocaleString('en-GB')),
    ),
    s('text.middle', { x: (margin.left + right) / 2, y: height - 8 }, xTitle),
    ...curves.flatMap((curve, index) => drawCurve(curve, index, { x, y }, labels[index] ?? 0)),
  ];
}

function drawCurve(
  { name, points }: Curve,
  index: number,
  { x, y }: { x: Scale; y: Scale },
  label: number,
): Element[] {
  const { colour, dashes } = strokes[index % strokes.length] ?? strokes[0];
  const path = line<readonly [number, number]>(
    ([value]) => x(value),
    ([, value]) => y(value),
  )([...points]);
  return [
    s('path.curve', { d: path ?? '', stroke: colour, strokeDashArray: dashes }),
    ...points.map(([a, b]) => s('circle', { cx: x(a), cy: y(b), r: 3, fill: colour })),
    s('text', { x: width - margin.right + 8, y: label + 4, fill: colour }, name),
  ];
}

/** 1, 2 or 5, and so many zeros. */
function isRound(value: number): boolean {
  return /^[125]e/.test(value.toExponential());
}

/** Moves labels down that would lie over others. */
function apart(places: readonly number[]): number[] {
  const moved: number[] = [];
  let last = -Infinity;
  for (const { place, index } of places
    .map((place, index) => ({ place, index }))
    .sort((a, b) => a.place - b.place))
    moved[index] = last = Math.max(place, last + 15);
  return moved;
}
