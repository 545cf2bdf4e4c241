import type { Activation, Layer, Network, Random } from "./types.ts";

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const W: any = Array.from({ length: nIn * nOut }, () => rng() - 0.5);
  return { W, b: Array(nOut).fill(0), act };
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

export const countParameters = (net: any): number => net.length;
