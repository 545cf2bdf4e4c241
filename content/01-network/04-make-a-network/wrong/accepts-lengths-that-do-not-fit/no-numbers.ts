import { normal } from "./random.ts";
import type { Activation, Layer, Network, Random } from "./types.ts";

export const makeLayer = (
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer => ({
  W: Array(nOut)
    .fill(0)
    .map(() =>
      Array(nIn)
        .fill(0)
        .map(() => normal(rng) * Math.sqrt(2 / nIn)),
    ),
  b: Array(nOut).fill(0),
  act,
});

export function makeNetwork(
  sizes: readonly number[],
  act: Activation,
  rng: Random,
): Network {
  return sizes
    .slice(1)
    .map((nOut, l) => makeLayer(sizes[l], nOut, act, rng));
}

export function countParameters(net: Network): number {
  let count = 0;
  for (let l = 0; l < net.length; l++) {
    const { W, b } = net[l];
    if (l > 0 && W[0].length !== net[l - 1].b.length)
      throw new Error("layers do not fit");
    count += W.length * W[0].length + b.length;
  }
  return count;
}
