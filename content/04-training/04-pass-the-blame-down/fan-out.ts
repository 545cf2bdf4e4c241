import {
  linear,
  type Point,
  type Span,
} from "@handmade/figures/geometry.ts";

/** One way from an input to the loss: through one neuron. */
export interface Path {
  /** The neuron it leads through. */
  readonly o: number;
  readonly weight: number;
  readonly delta: number;
  readonly product: number;
  /** The sum of the paths before it, and with it. */
  readonly from: number;
  readonly to: number;
}

/** Every path of input `i`, in the neurons' order, on top of each other. */
export function pathsOf(
  i: number,
  W: readonly (readonly number[])[],
  delta: readonly number[],
): Path[] {
  let sum = 0;
  return W.map((row, o) => {
    const [weight, from] = [row[i]!, sum];
    const product = weight * delta[o]!;
    sum += product;
    return { o, weight, delta: delta[o]!, product, from, to: sum };
  });
}

/** The size of the network's drawing, in SVG units. */
export const [width, height] = [380, 240];

const middle = 130;

/** Where input `i` of `count` stands. */
export const inputAt = (i: number, count: number): Point => [
  48,
  spread(i, count, 100),
];

/** Where neuron `o` of `count` stands. */
export const neuronAt = (o: number, count: number): Point => [
  226,
  spread(o, count, 72),
];

/** Where everything arrives. */
export const lossAt: Point = [width - 32, middle];

function spread(k: number, count: number, apart: number): number {
  return middle + (k - (count - 1) / 2) * apart;
}

/** The size of the drawing of the sums; a row for every path. */
export const [sumsWidth, rowHeight] = [380, 32];

/**
 * Where a value lies in the drawing of the sums: 0 is always in it, and
 * all of `values`.
 */
export function acrossOf(
  values: readonly number[],
): (v: number) => number {
  const all = [0, ...values];
  const span: Span = [Math.min(...all), Math.max(...all)];
  const wide = span[1] - span[0];
  // With nothing to show, 0 stands in the middle.
  return linear(wide > 0 ? span : [-1, 1], [118, sumsWidth - 52]);
}
