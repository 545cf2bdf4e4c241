import { libraries, numpy, ours } from "../peers/list.ts";
import type { Rule } from "../protocol.ts";
import { reluStart } from "./start.ts";
import { pictures, type Workload } from "./workload.ts";

/**
 * A hidden layer wide enough for matrix products to pay.
 *
 * Tolerances as for W1: what a step takes away (rate 0.1 times slopes of
 * at most 1) is small enough that its sums lose fewer than seven
 * roundings of 1.
 */
export const w3: Workload = {
  ...w3With("W3 SGD", { kind: "sgd" }, 0.1),
  tolerance: { float64: 1e-9, float32: 1e-4 },
};

const adam = { kind: "adam", decay1: 0.9, decay2: 0.999, eps: 1e-8 } as const;

/**
 * Tolerance: Adam divides a slope by its own size, so a slope that is
 * nothing but rounding could send its weight a whole rate, 0.001, the
 * wrong way. A tenth of one such step is allowed in a hundred: nobody's
 * weight went astray even once.
 */
export const w3Adam: Workload = {
  ...w3With("W3 Adam", adam, 0.001),
  tolerance: { float64: 1e-9, float32: 1e-4 },
};

function w3With(id: string, rule: Rule, lr: number) {
  const optimizer = rule.kind === "adam" ? "Adam" : "plain SGD";
  const title = `784-128-10, ReLU, cross-entropy, batches of 32, ${optimizer}`;
  const task = (quick: boolean) => ({
    kind: "learning" as const,
    start: reluStart([784, 128, 10]),
    ...{ loss: "cross-entropy" as const, rule, lr, batch: 32 },
    pictures: pictures(quick),
  });
  return { id, title, peers: [...ours, numpy, ...libraries], task };
}
