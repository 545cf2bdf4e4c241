import type { Activation, Layer, Network, Random } from "./types.ts";
export function makeLayer(nIn: number, nOut: number, act: Activation, rng: Random): Layer {
  const W = Array.from({ length: nOut }, () => Array.from({ length: nIn }, () => 2 * rng() - 1));
  return { W, b: new Array(nOut).fill(0), act };
}
export function makeNetwork(sizes: readonly number[], act: Activation, rng: Random): Network {
  return sizes.slice(1).map((n, i) => makeLayer(sizes[i], n, act, rng));
}
export function countParameters(net: Network): number {
  let n = 0;
  net.forEach((l, i) => {
    if (i > 0 && l.W.length !== net[i - 1].W[0].length)
      throw new Error(`${l.W.length} vs ${net[i - 1].W[0].length}`);
    n += l.W.length * l.W[0].length + l.b.length;
  });
  return n;
}
