import type { Activation, Layer, Network, Random } from "./types.ts";

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const W: number[][] = Array.from({ length: nOut }, () => []);
  for (let i = 0; i < nIn; i++)
    for (const row of W) row.push(0.6 - 1.2 * rng());
  return { W, b: Array.from(W, () => 0), act, nIn, nOut } as Layer;
}

export function makeNetwork(
  sizes: readonly number[],
  act: Activation,
  rng: Random,
): Network {
  const net: Network = [];
  // From the outputs backwards; which draws go where does not matter.
  for (let l = sizes.length - 1; l > 0; l--)
    net.unshift(makeLayer(sizes[l - 1], sizes[l], act, rng));
  return net;
}

export function countParameters(net: Network): number {
  const sizes = [net[0].W[0].length, ...net.map(({ b }) => b.length)];
  net.forEach(({ W }, l) => {
    if (W[0].length === sizes[l]) return;
    throw new Error(
      `Layer ${l}: ${W[0].length} weights per neuron, ${sizes[l]} numbers.`,
    );
  });
  let total = 0;
  for (let l = 1; l < sizes.length; l++)
    total += (sizes[l - 1] + 1) * sizes[l];
  return total;
}
