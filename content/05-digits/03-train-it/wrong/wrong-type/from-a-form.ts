import { leakyRelu } from "./activations.ts";
import { makeNetwork } from "./network.ts";
import type { Random } from "./types.ts";

const form = "epochs=5&batch=10&lr=0.3";

export const digitSettings = {
  lr: 0.3,
  epochs: 5,
  batch: /batch=(\d+)/.exec(form)![1],
};

export const digitNetwork = (rng: Random) =>
  makeNetwork([784, 16, 16, 10], leakyRelu(0.1), rng);
