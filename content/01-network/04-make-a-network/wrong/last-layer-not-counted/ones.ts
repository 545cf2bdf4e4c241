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
    for (let i = 0; i < nIn; i++) row.push(rng() * 2 - 1);
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
  for (let l = 0; l < net.length - 1; l++)
    count += net[l].W.length * net[l].W[0].length + net[l].b.length;
  return count;
}
