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
  return sizes.map((nOut, l) =>
    makeLayer(sizes[l - 1] ?? nOut, nOut, act, rng),
  );
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
