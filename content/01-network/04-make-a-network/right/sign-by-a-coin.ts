import type { Activation, Layer, Network, Random } from "./types.ts";

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const draw = () => {
    const size = rng();
    return rng() < 0.5 ? -size : size;
  };
  return {
    W: [...Array(nOut)].map(() => [...Array(nIn)].map(draw)),
    b: [...Array(nOut)].map(() => 0),
    act,
  };
}

export const makeNetwork = (
  sizes: readonly number[],
  act: Activation,
  rng: Random,
) =>
  sizes.reduce<Network>((net, nOut, l) => {
    if (l > 0) net.push(makeLayer(sizes[l - 1], nOut, act, rng));
    return net;
  }, []);

export const countParameters = (net: Network): number =>
  net.reduce((sum, { W, b }, l) => {
    const nIn = W[0].length;
    if (l && net[l - 1].b.length !== nIn)
      throw new RangeError(
        `neurons: ${net[l - 1].b.length}, weights: ${nIn}`,
      );
    return sum + (nIn + 1) * b.length;
  }, 0);
