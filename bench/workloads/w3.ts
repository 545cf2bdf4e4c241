import { makeNetwork, randomFrom, relu } from "@handmade/nn";
import { engine } from "../peers/engine.ts";
import { nn } from "../peers/nn.ts";
import { numpySingle } from "../peers/numpy/numpy.ts";
import type { Workload } from "./workload.ts";

/**
 * A hidden layer wide enough for matrix products to pay.
 *
 * Tolerances as for W1: what a step takes away (rate 0.1 times slopes of at most 1) is
 * small enough that its sums lose fewer than seven roundings of 1.
 */
export const w3: Workload = {
  id: "W3",
  title: "784-128-10, ReLU, cross-entropy, batches of 32",
  peers: [engine("relaxed"), engine("strict"), nn, numpySingle],
  tolerance: { float64: 1e-9, float32: 1e-4 },
  task: (quick) => ({
    start: makeNetwork([784, 128, 10], relu, randomFrom(1)).map(({ W, b }) => ({
      W,
      b,
    })),
    activation: "relu",
    loss: "cross-entropy",
    lr: 0.1,
    batch: 32,
    pictures: quick ? 3_200 : 9_600,
  }),
};
