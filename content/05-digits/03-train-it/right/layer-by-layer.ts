import { leakyRelu } from "./activations.ts";
import { makeLayer } from "./network.ts";
import type { Network, Random } from "./types.ts";

export const digitSettings = { epochs: 6, batch: 10, lr: 0.2 };

export function digitNetwork(rng: Random): Network {
  const act = leakyRelu(0.1);
  return [
    makeLayer(784, 16, act, rng),
    makeLayer(16, 16, act, rng),
    makeLayer(16, 10, act, rng),
  ];
}
