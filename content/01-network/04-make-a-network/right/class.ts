import type { Activation, Layer, Network, Random } from "./types.ts";

class Dense implements Layer {
  W: number[][] = [];
  b: number[] = [];
  act: Activation;

  constructor(nIn: number, nOut: number, act: Activation, rng: Random) {
    this.act = act;
    for (let o = 0; o < nOut; o++) {
      this.W[o] = [];
      this.b[o] = 0;
      for (let i = 0; i < nIn; i++) this.W[o][i] = 0.2 * (rng() - 0.5);
    }
  }

  get size(): number {
    return this.b.length * (this.W[0].length + 1);
  }
}

export const makeLayer = (
  nIn: number,
  nOut: number,
  act: Activation,
  rng: Random,
) => new Dense(nIn, nOut, act, rng);

export function makeNetwork(
  sizes: readonly number[],
  act: Activation,
  rng: Random,
): Network {
  const [first, ...rest] = sizes;
  let nIn = first;
  return rest.map((nOut) => {
    const layer = makeLayer(nIn, nOut, act, rng);
    nIn = nOut;
    return layer;
  });
}

export function countParameters(net: Network): number {
  let [total, said] = [0, net[0].W[0].length];
  for (const { W, b } of net) {
    if (W[0].length !== said)
      throw new TypeError(`${W[0].length} is not ${said}`);
    total += b.length * (said + 1);
    said = b.length;
  }
  return total;
}
