import type { Activation, Layer, Network, Random } from "./types.ts";

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const W = Array.from({ length: nOut }, () =>
    Array.from({ length: nIn }, () => 2 * rng() - 1),
  );
  return { W, b: Array.from({ length: nOut }, () => 0), act };
}

export function makeNetwork(
  [nIn, nOut, ...rest]: readonly number[],
  act: Activation,
  rng: Random,
): Network {
  if (nOut === undefined) return [];
  return [
    makeLayer(nIn, nOut, act, rng),
    ...makeNetwork([nOut, ...rest], act, rng),
  ];
}

export function countParameters([
  layer,
  next,
  ...rest
]: Network): number {
  if (!layer) return 0;
  const own = layer.W.length * (layer.W[0].length + 1);
  if (!next) return own;
  if (next.W[0].length !== layer.W.length)
    throw new Error(
      `Wanted ${layer.W.length}, got ${next.W[0].length}`,
    );
  return own + countParameters([next, ...rest]);
}
