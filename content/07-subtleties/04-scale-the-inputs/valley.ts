import type { Area } from "@handmade/figures/contours.ts";
import {
  clamp,
  type Point,
  type Span,
} from "@handmade/figures/geometry.ts";
import { gradient, normal, randomFrom, type Vec } from "@handmade/nn";

/** Two inputs and what is wanted; the second input has a larger unit. */
export interface Row {
  readonly x: Vec;
  readonly t: number;
}

const count = 24;

/**
 * Rows of which the second input is so many times as wide. What the
 * first says is taken out of the second, so that they say two things.
 */
export function rowsWith(ratio: number): Row[] {
  const rng = randomFrom(74);
  const draws = () => {
    const drawn = Array.from({ length: count }, () => normal(rng));
    const mean = meanOf(drawn);
    return drawn.map((v) => v - mean);
  };
  const [first, second, noise] = [draws(), draws(), draws()];
  const shared =
    meanOf(first.map((a, k) => a * second[k]!)) /
    meanOf(first.map((a) => a * a));
  return first.map((a, k) => {
    const b = second[k]! - shared * a;
    return { x: [a, 5 + ratio * b], t: a + b + 0.3 * noise[k]! };
  });
}

export const ratios: Span = [1, 8];
export const powers: Span = [-2.5, 0];
export const rateOf = (power: number): number =>
  Number((10 ** power).toPrecision(2));
export const steps = 20;
const start: Point = [-2, -2];

/** Weights from −3 to 3, both. */
export const area: Area = { x: [-3, 3], y: [-3, 3] };

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, v) => sum + v, 0) / values.length;

/**
 * The mean squared error of a neuron without a bend, over its two
 * weights; its bias is always the best there is.
 */
export function lossOver(
  inputs: readonly Vec[],
  targets: readonly number[],
): (w: Vec) => number {
  const centers = [0, 1].map((i) => meanOf(inputs.map((x) => x[i]!)));
  const center = meanOf(targets);
  const rows = inputs.map((x, k) => ({
    a: x[0]! - centers[0]!,
    b: x[1]! - centers[1]!,
    t: targets[k]! - center,
  }));
  return ([v, w]) =>
    meanOf(rows.map(({ a, b, t }) => (v! * a + w! * b - t) ** 2));
}

export interface Walk {
  readonly points: readonly Point[];
  readonly losses: readonly number[];
}

/** Downhill from the start; it ends early if it leaves for good. */
export function walkDown(f: (w: Vec) => number, lr: number): Walk {
  const points: Point[] = [start];
  while (points.length <= steps) {
    const at = [...points.at(-1)!];
    const [dv, dw] = gradient(f, at);
    const next: Point = [at[0]! - lr * dv!, at[1]! - lr * dw!];
    if (Math.hypot(...next) > 1e3) break;
    points.push(next);
  }
  return { points, losses: points.map((at) => f([...at])) };
}

/** Heights of the lines: each twice the one below. */
export const levels: readonly number[] = Array.from(
  { length: 12 },
  (_, k) => 0.12 * 2 ** k,
);

/** What is drawn of a walk: its places, those far out at the edge. */
export const onMap = (points: readonly Point[]): Point[] =>
  points.map(([v, w]) => [clamp(v, [-4, 4]), clamp(w, [-4, 4])]);
