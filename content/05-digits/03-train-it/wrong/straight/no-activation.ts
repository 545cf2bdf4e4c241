import { makeNetwork } from "./network.ts";
import type { Network, Random } from "./types.ts";

const none = { f: (z: number) => z, df: () => 1 };

export const digitSettings = { epochs: 5, batch: 10, lr: 0.3 };

export function digitNetwork(rng: Random): Network {
  return makeNetwork([784, 16, 16, 10], none, rng);
}
