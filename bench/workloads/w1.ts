import { digitNetwork, randomFrom } from "@handmade/nn";
import { libraries, numpyDouble, ours } from "../peers/list.ts";
import type { Learning } from "../protocol.ts";
import { startOf } from "./start.ts";
import { pictures, type Workload } from "./workload.ts";

/**
 * The course's own network, one picture at a time.
 *
 * Tolerance: peers in float64 differ only in the order in which they
 * add. A sum of 784 products is off by at most 784 · 2⁻⁵³ · Σ|w x|, and
 * Σ|w x| stays below 30: 3e-12. Three layers there and back multiply
 * that by less than 30, the rate 0.03 undoes it: at most 3e-12 per step,
 * 3e-10 after 100; three times that is allowed.
 *
 * A peer in float32 rounds each weight below 1 once a step, and what it
 * takes away from it (rate 0.03 times sums of some 160 products) by some
 * seven roundings more: 8 · 2⁻²⁴ a step, twice that because learning
 * carries differences on, 9.6e-5 after 100.
 */
export const w1 = w1With(
  "W1",
  "784-16-16-10, leaky ReLU, cross-entropy, one picture at a time",
  "cross-entropy",
);

/** For those who know no other loss; slopes are smaller, so is rounding. */
export const w1Squared = w1With(
  "W1 MSE",
  "784-16-16-10, leaky ReLU, mean squared error, one picture at a time",
  "mse",
);

function w1With(id: string, title: string, loss: Learning["loss"]): Workload {
  const bend = "leaky-relu-0.1";
  return {
    ...{ id, title },
    peers: [...ours, numpyDouble, ...libraries],
    tolerance: { float64: 1e-9, float32: 1e-4 },
    task: (quick) => ({
      kind: "learning",
      start: startOf(digitNetwork(randomFrom(1)), [bend, bend, bend]),
      ...{ loss, rule: { kind: "sgd" }, lr: 0.03, batch: 1 },
      pictures: pictures(quick),
    }),
  };
}
