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
        .map(() => -rng()),
    ),
  b: Array(nOut).fill(0),
  act,
});

export function makeNetwork(
  sizes: readonly number[],
  act: Activation,
  rng: Random,
): Network {
  return sizes
    .slice(1)
    .map((nOut, l) => makeLayer(sizes[l], nOut, act, rng));
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
