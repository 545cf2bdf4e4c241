import { leakyRelu } from "./activations.ts";
import type { Network, Random } from "./types.ts";

export const digitSettings = { epochs: 5, batch: 10, lr: 0.3 };

const zeros = (n: number) => Array.from({ length: n }, () => 0);

export function digitNetwork(rng: Random): Network {
  return [
    [784, 16],
    [16, 16],
    [16, 10],
  ].map(([nIn, nOut]) => ({
    W: Array.from({ length: nOut }, () => zeros(nIn)),
    b: zeros(nOut),
    act: leakyRelu(0.1),
  }));
}
