import type { Segment } from './page-lines.ts';

/** Segments that are read line by line. */
export type Block = readonly Segment[];

const FEWEST_LINES = 4;
// A left column that is running text fills its lines; labels of a table ("Date received:") do not.
const FEWEST_CHARACTERS = 22;
const FILLED = 0.75;
const MOSTLY = 0.6;
const NEAR = 3;
const DEEPEST = 6;

/** A page cut into blocks: what stands over two columns, the left one, the right one, what stands below. */
export function inReadingOrder(segments: readonly Segment[], depth = 0): Block[] {
  if (segments.length === 0) return [];
  const cut = depth < DEEPEST ? findColumns(segments) : null;
  if (cut === null) return [segments];
  return [cut.above, cut.left, cut.right, cut.below].flatMap((part) => inReadingOrder(part, depth + 1));
}

interface Cut {
  readonly above: Segment[];
  readonly left: Segment[];
  readonly right: Segment[];
  readonly below: Segment[];
}

function findColumns(segments: readonly Segment[]): Cut | null {
  const gutters = leftEdges(segments);
  const cuts = gutters.flatMap((gutter) =>
    bandsBeside(segments, gutter).flatMap((band) => cutAt(segments, band, gutter)),
  );
  return cuts.reduce<Cut | null>((best, cut) => (best === null || size(cut) > size(best) ? cut : best), null);
}

const size = ({ left, right }: Cut) => left.length + right.length;

/** Places at which several lines begin, the leftmost apart. */
function leftEdges(segments: readonly Segment[]): number[] {
  const edges: { x: number; count: number }[] = [];
  for (const { x } of segments) {
    const edge = edges.find((one) => Math.abs(one.x - x) <= NEAR);
    if (edge === undefined) edges.push({ x, count: 1 });
    else edge.count++;
  }
  const first = Math.min(...edges.map(({ x }) => x));
  return edges.filter(({ x, count }) => count >= FEWEST_LINES && x > first + 50).map(({ x }) => x);
}

/** Runs of lines, from the top, none of which reaches across the gutter. */
function bandsBeside(segments: readonly Segment[], gutter: number): Segment[][] {
  const bands: Segment[][] = [[]];
  for (const segment of segments.toSorted((one, other) => one.y - other.y)) {
    const crosses = segment.x < gutter - NEAR && segment.right > gutter - NEAR;
    if (crosses) bands.push([]);
    else bands.at(-1)?.push(segment);
  }
  return bands;
}

function cutAt(segments: readonly Segment[], band: readonly Segment[], gutter: number): Cut[] {
  const isRight = ({ x }: Segment) => x >= gutter - NEAR;
  const [rights, lefts] = [band.filter(isRight), band.filter((segment) => !isRight(segment))];
  if (rights.length < FEWEST_LINES || lefts.length < FEWEST_LINES || !isRunningText(lefts)) return [];
  // Lines of one side alone, above or below the other, are no columns.
  const top = Math.max(yOf(rights, Math.min), yOf(lefts, Math.min)) - Math.max(...band.map((one) => one.size));
  const beside = (segment: Segment) => segment.y >= top;
  const [left, right] = [lefts.filter(beside), rights.filter(beside)];
  if (right.length < FEWEST_LINES || left.length < FEWEST_LINES || !isRunningText(left)) return [];
  const [first, last] = [yOf([...left, ...right], Math.min), yOf([...left, ...right], Math.max)];
  return [
    {
      above: segments.filter(({ y }) => y < first),
      left,
      right,
      below: segments.filter(({ y }) => y > last),
    },
  ];
}

const yOf = (segments: readonly Segment[], choose: (...numbers: number[]) => number) =>
  choose(...segments.map(({ y }) => y));

function isRunningText(lines: readonly Segment[]): boolean {
  const start = Math.min(...lines.map(({ x }) => x));
  const width = Math.max(...lines.map(({ right }) => right)) - start;
  const full = lines.filter(({ right, text }) => right - start >= FILLED * width && text.length >= FEWEST_CHARACTERS);
  return full.length >= MOSTLY * lines.length && full.length >= FEWEST_LINES - 1;
}
