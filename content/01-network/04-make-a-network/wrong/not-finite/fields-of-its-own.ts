import type { Activation, Layer, Network, Random } from "./types.ts";

interface Sized extends Layer {
  nIn: number;
  nOut: number;
}

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Sized {
  const W = Array.from({ length: nOut }, () =>
    Array.from({ length: nIn }, () => rng() - 0.5),
  );
  return { W, b: Array(nOut).fill(0), act, nIn, nOut };
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
  return (net as Sized[]).reduce((sum, { nIn, nOut }, l) => {
    const said = (net[l - 1] as Sized)?.nOut ?? nIn;
    if (said !== nIn) throw new Error(`${said} and ${nIn}`);
    return sum + nIn * nOut + nOut;
  }, 0);
}
