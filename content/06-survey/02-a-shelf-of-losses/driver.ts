import {
  bce,
  hinge,
  huber,
  type Loss,
  mae,
  mse,
  type Vec,
} from "@handmade/nn";

export type LossName =
  | "squared"
  | "absolute"
  | "Huber"
  | "cross-entropy"
  | "hinge";

const losses: Record<LossName, (delta: number) => Loss> = {
  squared: () => mse,
  absolute: () => mae,
  Huber: (delta) => huber(delta),
  "cross-entropy": () => bce,
  hinge: () => hinge,
};

/** Steps downhill until a line has settled, smaller and smaller ones. */
const STEPS = 1500;
const stepAt = (k: number) => 0.5 / (1 + k / 40);

/**
 * The line y = slope · x + height that a loss finds best, by walking
 * downhill along its `grad`.
 *
 * @param ts what is wanted at each x; for yes and no, +1 and −1
 * @returns slope and height
 */
export function lineOf(
  name: LossName,
  delta: number,
  xs: Vec,
  ts: Vec,
): Vec {
  const loss = losses[name](delta);
  // Cross-entropy counts a no as 0.
  const wanted =
    name === "cross-entropy" ? ts.map((t) => (t > 0 ? 1 : 0)) : ts;
  let [slope, height] = [0, 0];
  for (let k = 0; k < STEPS; k++) {
    const line = xs.map((x) => slope * x + height);
    const grads = loss.grad(line, [...wanted]);
    const step = stepAt(k);
    xs.forEach((x, i) => {
      slope -= step * grads[i] * x;
      height -= step * grads[i];
    });
  }
  return [slope, height];
}

/** How hard a loss pulls at one output, for each of these. */
export function pulls(
  name: LossName,
  delta: number,
  outputs: Vec,
  target: number,
): Vec {
  const loss = losses[name](delta);
  return outputs.map((y) => loss.grad([y], [target])[0]);
}
