import { leakyRelu } from "./activations.ts";
import type { Network, Random } from "./types.ts";

export const digitSettings = { epochs: 5, batch: 10, lr: 0.3 };

export function digitNetwork(rng: Random): Network {
  const layer = (nIn: number, nOut: number) => ({
    W: Array.from({ length: nOut }, () =>
      Array.from({ length: nIn }, () => (rng() - 0.5) / (nIn * nIn)),
    ),
    b: Array.from({ length: nOut }, () => 0),
    act: leakyRelu(0.1),
  });
  return [layer(784, 16), layer(16, 16), layer(16, 10)];
}
