import { leakyRelu } from "./activations.ts";
import { makeNetwork } from "./network.ts";
import type { Network, Random } from "./types.ts";

// #region 5.3
/** How {@link digitNetwork} learns from pixels between 0 and 1. */
export const digitSettings = { epochs: 5, batch: 10, lr: 0.3 };

/** 784 pixels in, two hidden layers of 16, a score per digit out. */
export function digitNetwork(rng: Random): Network {
  return makeNetwork([784, 16, 16, 10], leakyRelu(0.1), rng);
}
// #endregion 5.3
