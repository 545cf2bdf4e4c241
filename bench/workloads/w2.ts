import { makeNetwork, randomFrom, sigmoid } from "@handmade/nn";
import { libraries, numpy, ours } from "../peers/list.ts";
import { startOf } from "./start.ts";
import { pictures, type Workload } from "./workload.ts";

/**
 * Nielsen's network (Neural Networks and Deep Learning, chapter 1).
 *
 * Tolerances as for W1: what a step takes away (rate 3 times slopes of
 * at most 2/10 · 1/4) is small enough that its sums lose fewer than
 * seven roundings of 1.
 */
export const w2: Workload = {
  id: "W2",
  title: "784-30-10, sigmoid, mean squared error, batches of 10",
  peers: [...ours, numpy, ...libraries],
  tolerance: { float64: 1e-9, float32: 1e-4 },
  task: (quick) => ({
    kind: "learning",
    start: startOf(makeNetwork([784, 30, 10], sigmoid, randomFrom(1)), [
      "sigmoid",
      "sigmoid",
    ]),
    ...{ loss: "mse", rule: { kind: "sgd" }, lr: 3, batch: 10 },
    pictures: pictures(quick),
  }),
};
