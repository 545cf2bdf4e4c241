import type { Activation, Layer, Network, Random } from "./types.ts";

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const W: number[][] = [];
  const b: number[] = [];
  for (let o = 0; o < nOut; o++) {
    const row: number[] = [];
    for (let i = 0; i < nIn; i++) row.push(rng() - 0.5);
    W.push(row);
    b.push(0);
  }
  return { W, b, act };
}

export function makeNetwork(
  sizes: readonly number[],
  act: Activation,
  rng: Random,
): Network {
  const net: Network = [];
  for (let l = 1; l < sizes.length; l++)
    net.push(makeLayer(sizes[l - 1], sizes[l], act, rng));
  return net;
}

export function countParameters(net: Network): number {
  let count = 0;
  for (let l = 0; l < net.length; l++) {
    const { W, b } = net[l];
    if (l > 0 && W[0].length !== net[l - 1].b.length) return -1;
    count += W.length * W[0].length + b.length;
  }
  return count;
}
