import type { Activation, Layer, Network, Random } from "./types.ts";

function* draws(count: number, rng: Random) {
  for (let k = 0; k < count; k++) yield rng() - 0.5;
}

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const W = Array.from({ length: nOut }, () => [...draws(nIn, rng)]);
  return Object.freeze({
    W,
    b: Array.from({ length: nOut }, () => 0),
    act,
  });
}

function* steps(sizes: readonly number[]) {
  for (let l = 1; l < sizes.length; l++)
    yield [sizes[l - 1], sizes[l]] as const;
}

export function makeNetwork(
  sizes: readonly number[],
  act: Activation,
  rng: Random,
): Network {
  return [...steps(sizes)].map(([nIn, nOut]) =>
    makeLayer(nIn, nOut, act, rng),
  );
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
