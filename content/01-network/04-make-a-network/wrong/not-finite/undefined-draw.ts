import type { Activation, Layer, Network, Random } from "./types.ts";

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const draws = Array.from({ length: nIn }, () => rng() - 0.5);
  const W = Array.from({ length: nOut }, (_, o) =>
    Array.from({ length: nIn }, (_, i) => draws[o * nIn + i] * 2),
  );
  return { W, b: Array(nOut).fill(0), act };
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
