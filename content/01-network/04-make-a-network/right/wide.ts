import type { Activation, Layer, Network, Random } from "./types.ts";

export const makeLayer = (
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer => ({
  W: Array(nOut)
    .fill(0)
    .map(() =>
      Array(nIn)
        .fill(0)
        .map(() => 4 * rng() - 2),
    ),
  b: Array(nOut).fill(0),
  act,
});

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

function check(net: Network): void {
  for (let l = 1; l < net.length; l++) {
    const [said, heard] = [net[l - 1].W.length, net[l].W[0].length];
    if (said !== heard)
      throw new Error(
        `Layer ${l} hears ${heard} numbers, but ${said} are said.`,
      );
  }
}

export function countParameters(net: Network): number {
  check(net);
  let count = 0;
  for (const { W, b } of net)
    count += W.length * W[0].length + b.length;
  return count;
}
