import type { Activation, Layer, Network, Random } from "./types.ts";

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const W: number[][] = [];
  const b: number[] = [];
  for (let o = 0; o < nOut; o++) {
    const row: number[] = [];
    for (let i = 0; i < nIn; i++) row.push(rng() - 0.5);
    W.push(row);
    b.push(0);
  }
  return { W, b, act };
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

function check(net: Network): void {
  for (let l = 1; l < net.length; l++) {
    const [said, heard] = [net[l - 1].W.length, net[l].W[0].length];
    if (said !== heard)
      throw new Error(
        `Layer ${l} hears ${heard} numbers, but ${said} are said.`,
      );
  }
}

export const countParameters = (net: Network): number => {
  check(net);
  return net.flatMap((layer) => layer.W.flat()).length;
};
