import { makeNetwork } from "./network.ts";
import type { Network, Random } from "./types.ts";

const folded = {
  f: (z: number) => (z > 0 ? z : -0.2 * z),
  df: (z: number) => (z > 0 ? 1 : -0.2),
};

export const digitSettings = { epochs: 5, batch: 10, lr: 0.3 };

export function digitNetwork(rng: Random): Network {
  return makeNetwork([784, 16, 16, 10], folded, rng);
}
