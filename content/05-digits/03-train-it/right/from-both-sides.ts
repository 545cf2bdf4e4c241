import { leakyRelu } from "./activations.ts";
import type { Network, Random } from "./types.ts";

export const digitSettings = { epochs: 5, batch: 10, lr: 0.3 };

const sizes = [784, 16, 16, 10];

export function digitNetwork(rng: Random): Network {
  return sizes.slice(1).map((nOut, l) => {
    const nIn = sizes[l];
    const reach = Math.sqrt(6 / (nIn + nOut));
    const draw = () => reach * (2 * rng() - 1);
    const W = Array.from({ length: nOut }, () =>
      Array.from({ length: nIn }, draw),
    );
    return { W, b: Array.from({ length: nOut }, draw), act: leakyRelu(0.1) };
  });
}
