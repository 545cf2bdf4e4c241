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
    for (let i = 0; i < nIn; i++) row.push(rng() * 2 - 1);
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
  if (net.length > 1 && net[0].b.length !== net[1].W[0].length)
    throw new Error(
      `${net[0].b.length} neurons, ${net[1].W[0].length} weights`,
    );
  return net.reduce(
    (sum, { W, b }) => sum + W.flat().length + b.length,
    0,
  );
}
