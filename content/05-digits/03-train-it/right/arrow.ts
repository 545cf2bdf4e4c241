import { leakyRelu } from "./activations.ts";
import { makeNetwork } from "./network.ts";
import type { Network, Random } from "./types.ts";

const SIZES = [784, 16, 16, 10];

export const digitNetwork = (rng: Random): Network =>
  makeNetwork(SIZES, leakyRelu(), rng);

export const digitSettings = { lr: 0.1, batch: 4, epochs: 5 };
