import { leakyRelu, sigmoid } from "./activations.ts";
import { makeLayer } from "./network.ts";
import type { Network, Random } from "./types.ts";

export const digitSettings = { epochs: 5, batch: 10, lr: 0.2 };

export function digitNetwork(rng: Random): Network {
  const leaky = leakyRelu(0.2);
  return [
    makeLayer(784, 16, leaky, rng),
    makeLayer(16, 16, leaky, rng),
    makeLayer(16, 10, sigmoid, rng),
  ];
}
