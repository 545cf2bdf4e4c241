import { linear, type Point } from "./geometry.ts";

/** A link: from input `i`, or from the silent 1 of the bias. */
export interface Link {
  /** The neuron it arrives at: a row of W. */
  readonly o: number;
  /** The input it comes from: a column of W; null for the bias. */
  readonly i: number | null;
}

/** The size of the drawing, in SVG units. */
export const [width, height] = [360, 250];

const top = 34;
const bottom = height - 26;

/** Where inputs stand: the first on top, the bias's 1 at the foot. */
export const inputAt = (i: number | null, inputs: number): Point => [
  64,
  linear([0, inputs], [top, bottom])(i ?? inputs),
];

/** Where neurons stand, in the middle of their inputs. */
export function neuronAt(o: number, neurons: number): Point {
  const apart = (bottom - top) / neurons;
  const middle = (top + bottom) / 2;
  return [width - 70, middle + (o - (neurons - 1) / 2) * apart];
}

/** Every link of a layer, neuron by neuron, its bias last, if any. */
export function links(neurons: number, inputs: number, bias = true): Link[] {
  const from: (number | null)[] = Array.from({ length: inputs }, (_, i) => i);
  if (bias) from.push(null);
  return Array.from({ length: neurons }, (_, o) =>
    from.map((i) => ({ o, i })),
  ).flat();
}

export const sameLink = (a: Link, b: Link): boolean =>
  a.o === b.o && a.i === b.i;

/** How large a number is beside the largest, signs apart: 0 to 1. */
export function strength(
  number: number | undefined,
  all: readonly (number | undefined)[],
): number {
  const most = Math.max(...all.map((one) => Math.abs(one ?? 0)));
  return number === undefined || most === 0 ? 0 : Math.abs(number) / most;
}
