import { leakyRelu } from "./activations.ts";
import { makeNetwork } from "./network.ts";
import type { Network, Random } from "./types.ts";

export const digitSettings = { epochs: 5, batch: 10, lr: 0.3 };

let made: Network | undefined;

export function digitNetwork(rng: Random): Network {
  made ??= makeNetwork([784, 16, 16, 10], leakyRelu(0.1), rng);
  return made;
}
