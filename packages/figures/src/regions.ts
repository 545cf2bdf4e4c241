import { type Field, loopPath, lowland } from "./contours.ts";
import { linear, type Point, round, type Span } from "./geometry.ts";

/** Answers at the crossings of a grid: `values[row][column][output]`. */
export interface AnswerField {
  readonly xs: readonly number[];
  /** From the lowest y up. */
  readonly ys: readonly number[];
  readonly values: readonly (readonly (readonly number[])[])[];
}

/** Asks for the answers at every crossing of a square grid. */
export function survey(
  answer: (place: number[]) => readonly number[],
  span: Span,
  lines: number,
): AnswerField {
  const at = linear([0, lines - 1], span);
  const xs = Array.from({ length: lines }, (_, k) => at(k));
  const values = xs.map((y) => xs.map((x) => answer([x, y])));
  return { xs, ys: xs, values };
}

/**
 * Where an output is the largest by more than `lead`, as SVG path data.
 * With a lead of 0 the regions of all outputs share their borders.
 */
export function regionOf(
  field: AnswerField,
  output: number,
  lead: number,
  pin: (place: Point) => Point,
): string {
  const behind = (answer: readonly number[]) => {
    let best = Number.NEGATIVE_INFINITY;
    for (const [k, value] of answer.entries())
      if (k !== output && value > best) best = value;
    return best - answer[output]!;
  };
  return pathBelow(field, behind, -lead, pin);
}

/** Where an output is below `level`, as SVG path data. */
export function below(
  field: AnswerField,
  output: number,
  level: number,
  pin: (place: Point) => Point,
): string {
  return pathBelow(field, (answer) => answer[output]!, level, pin);
}

function pathBelow(
  { xs, ys, values }: AnswerField,
  height: (answer: readonly number[]) => number,
  level: number,
  pin: (place: Point) => Point,
): string {
  const heights = values.map((row) => row.map(height));
  const land: Field = { xs, ys, heights };
  return loopPath(lowland(land, level), pin);
}

/**
 * SVG path data for one mark at each place. Every class has a shape of
 * its own: circle, square, triangle, diamond, bar and pillar.
 */
export function marks(
  places: readonly Point[],
  label: number,
  size: number,
): string {
  const shape = shapes[label % shapes.length]!(size);
  return places.map(([x, y]) => `M${round(x)},${round(y)}${shape}`).join("");
}

const shapes: readonly ((size: number) => string)[] = [
  (r) => `m${-r},0a${r},${r} 0 1 0 ${2 * r},0a${r},${r} 0 1 0 ${-2 * r},0z`,
  (r) => `m${-r},${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  (r) => `m0,${-1.2 * r}l${1.2 * r},${2.2 * r}h${-2.4 * r}z`,
  (r) =>
    `m0,${-1.4 * r}l${1.4 * r},${1.4 * r}l${-1.4 * r},${1.4 * r}l${-1.4 * r},${-1.4 * r}z`,
  (r) => `m${-1.4 * r},${-r / 2}h${2.8 * r}v${r}h${-2.8 * r}z`,
  (r) => `m${-r / 2},${-1.4 * r}v${2.8 * r}h${r}v${-2.8 * r}z`,
];
