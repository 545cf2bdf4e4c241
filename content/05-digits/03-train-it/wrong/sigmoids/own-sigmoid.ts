import { makeNetwork } from "./network.ts";
import type { Network, Random } from "./types.ts";

const squeeze = {
  f: (z: number) => 1 / (1 + Math.exp(-z)),
  df: (z: number) => Math.exp(-z) / (1 + Math.exp(-z)) ** 2,
};

export const digitSettings = { epochs: 5, batch: 10, lr: 0.3 };

export function digitNetwork(rng: Random): Network {
  return makeNetwork([784, 16, 16, 10], squeeze, rng);
}
