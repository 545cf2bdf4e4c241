import type { Activation, Layer, Network, Random } from "./types.ts";

export function makeLayer(
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
): Layer {
  const stream = Array.from(
    { length: nIn * nOut },
    () => 1.6 * rng() - 0.8,
  );
  const W: number[][] = [];
  for (let at = 0; at < stream.length; at += nIn)
    W.push(stream.slice(at, at + nIn));
  return { act, W, b: W.map(() => 0) };
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

export function countParameters(net: Network): number {
  net.slice(1).forEach(({ W }, l) => {
    for (const row of W)
      if (row.length !== net[l].W.length)
        throw new Error(
          `a row of ${row.length} for ${net[l].W.length} neurons`,
        );
  });
  return net.flatMap(({ W, b }) => [...W.flat(), ...b]).length;
}
