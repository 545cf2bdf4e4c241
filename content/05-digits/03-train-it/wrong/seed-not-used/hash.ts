import { leakyRelu } from "./activations.ts";
import { makeNetwork } from "./network.ts";
import type { Network, Random } from "./types.ts";

export const digitSettings = { epochs: 5, batch: 10, lr: 0.3 };

export function digitNetwork(): Network {
  let n = 0;
  const wave = () => Math.abs(Math.sin(12.9898 * ++n) * 43758.5453) % 1;
  return makeNetwork([784, 16, 16, 10], leakyRelu(0.1), wave);
}
