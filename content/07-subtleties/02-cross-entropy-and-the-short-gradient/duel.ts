import { clamp, type Span } from "@handmade/figures/geometry.ts";
import { mse, oneHot, softmax, type Vec } from "@handmade/nn";

/** The digit that is shown, and the one it may be taken for. */
export const right = 3;
export const rival = 5;
export const target: Vec = oneHot(right, 10);

/** So far behind that together they have hardly any chance. */
const behind = -7;

/** How many points the rival is ahead. */
export const leads: Span = [-6, 6];
/** Chances of 0.51 and 0.49, as good as. */
export const close = -0.04;
const step = 0.04;
export const settle = (lead: number): number =>
  Number((Math.round(clamp(lead, leads) / step) * step).toFixed(2));

/** Ten scores with the rival ahead by so many points. */
export const scoresAt = (lead: number): Vec =>
  Array.from({ length: 10 }, (_, k) =>
    k === right ? 0 : k === rival ? lead : behind,
  );

/** Leads from one end to the other, for the curves. */
export const grid: readonly number[] = Array.from(
  { length: 25 },
  (_, k) => leads[0] + (k / 24) * (leads[1] - leads[0]),
);

/** The squared error behind a softmax: the sum over ten, no mean. */
export const squares = {
  value(y: Vec): number {
    return 10 * mse.value(softmax(y), target);
  },
  /** Along the scores: back through the slopes of softmax. */
  grad(y: Vec): Vec {
    const p = softmax(y);
    const along = mse.grad(p, target).map((g) => 10 * g);
    const mean = along.reduce((sum, g, k) => sum + g * p[k]!, 0);
    return p.map((pk, k) => pk * (along[k]! - mean));
  },
};
