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
  return sizes
    .slice(1)
    .map((nOut, l) => makeLayer(sizes[l], nOut, act, rng));
}

export function countParameters(net: Network): number {
  let count = 0;
  let before: Layer | null = null;
  for (const layer of net) {
    for (const row of layer.W) {
      if (before !== null && row.length !== before.b.length) {
        const message =
          "does not fit: " + row.length + " and " + before.b.length;
        throw new Error(message);
      }
      for (const _ of row) count++;
    }
    for (const _ of layer.b) count++;
    before = layer;
  }
  return count;
}
