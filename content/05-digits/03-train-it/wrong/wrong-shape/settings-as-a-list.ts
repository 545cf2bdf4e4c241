import { leakyRelu } from "./activations.ts";
import { makeNetwork } from "./network.ts";
import type { Network, Random } from "./types.ts";

export const digitSettings = [5, 10, 0.3];

export function digitNetwork(rng: Random): Network {
  return makeNetwork([784, 16, 16, 10], leakyRelu(0.1), rng);
}
