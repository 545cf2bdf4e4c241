import { makeNetwork, randomFrom, sigmoid } from "@handmade/nn";
import { engine } from "../peers/engine.ts";
import { nn } from "../peers/nn.ts";
import { numpySingle } from "../peers/numpy/numpy.ts";
import type { Workload } from "./workload.ts";

/**
 * Nielsen's network (Neural Networks and Deep Learning, chapter 1).
 *
 * Tolerances as for W1: what a step takes away (rate 3 times slopes of at most 2/10 · 1/4) is
 * small enough that its sums lose fewer than seven roundings of 1.
 */
export const w2: Workload = {
  id: "W2",
  title: "784-30-10, sigmoid, mean squared error, batches of 10",
  peers: [engine("relaxed"), engine("strict"), nn, numpySingle],
  tolerance: { float64: 1e-9, float32: 1e-4 },
  task: (quick) => ({
    start: makeNetwork([784, 30, 10], sigmoid, randomFrom(1)).map(
      ({ W, b }) => ({
        W,
        b,
      }),
    ),
    activation: "sigmoid",
    loss: "mse",
    lr: 3,
    batch: 10,
    pictures: quick ? 2_000 : 20_000,
  }),
};
