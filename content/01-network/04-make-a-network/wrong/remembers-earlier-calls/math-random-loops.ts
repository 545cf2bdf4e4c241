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
    for (let i = 0; i < nIn; i++) row.push(Math.random() - 0.5);
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
  let total = 0;
  net.forEach((layer, l) => {
    if (l > 0 && layer.W[0].length !== net[l - 1].b.length)
      throw new Error(
        `${net[l - 1].b.length} neurons, but weights for ${layer.W[0].length}`,
      );
    total += layer.W.flat().length + layer.b.length;
  });
  return total;
}
