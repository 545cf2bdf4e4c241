import type { Activation, Layer, Network, Random } from "./types.ts";

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const W = Array.from({ length: nOut }, () =>
    Array.from({ length: nIn }, () => rng() - 0.5),
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
  return net.reduce(
    (sum, { W, b }) => sum + W.flat().length + b.length,
    0,
  );
}
