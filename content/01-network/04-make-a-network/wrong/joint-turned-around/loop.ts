import type { Activation, Layer, Network, Random } from "./types.ts";
export function makeLayer(nIn: number, nOut: number, act: Activation, rng: Random): Layer {
  const W = Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => 2 * rng() - 1));
  return { W, b: new Array(nOut).fill(0), act };
}
export function makeNetwork(sizes: readonly number[], act: Activation, rng: Random): Network {
  return sizes.slice(1).map((n, i) => makeLayer(sizes[i], n, act, rng));
}
export function countParameters(net: Network): number {
  let total = 0;
  for (let l = 0; l < net.length; l++) {
    const { W, b } = net[l];
    const next = net[l + 1];
    if (next && W[0].length !== next.b.length)
      throw new Error(`${W[0].length} and ${next.b.length} differ`);
    for (const row of W) total += row.length;
    total += b.length;
  }
  return total;
}
