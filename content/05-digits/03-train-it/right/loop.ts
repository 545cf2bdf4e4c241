import { leakyRelu } from "./activations.ts";
import { makeLayer } from "./network.ts";
import type { Network, Random } from "./types.ts";

const sizes = [28 * 28, 16, 16, 10];

export const digitSettings = { epochs: 5, batch: 5, lr: 0.15 };

export function digitNetwork(rng: Random): Network {
  const net: Network = [];
  for (let l = 1; l < sizes.length; l++)
    net.push(makeLayer(sizes[l - 1], sizes[l], leakyRelu(0.1), rng));
  return net;
}
