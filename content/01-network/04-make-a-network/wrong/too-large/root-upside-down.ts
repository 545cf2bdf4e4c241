import { normal } from "./random.ts";
import type { Activation, Layer, Network, Random } from "./types.ts";

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const W = Array.from({ length: nOut }, () =>
    Array.from({ length: nIn }, () => normal(rng) * Math.sqrt(nIn / 2)),
  );
  return { W, b: Array.from({ length: nOut }, () => 0), act };
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
