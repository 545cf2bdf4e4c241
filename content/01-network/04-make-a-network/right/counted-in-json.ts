import type { Activation, Layer, Network, Random } from "./types.ts";
class Dice {
  rng: Random;
  constructor(rng: Random) { this.rng = rng; }
  roll() {
    const sign = this.rng() < 0.5 ? -1 : 1;
    return sign * this.rng() * 0.5;
  }
}
export function makeLayer(nIn: number, nOut: number, act: Activation, rng: Random): Layer {
  const dice = new Dice(rng);
  const numbers = [...Array(nIn * nOut)].map(() => dice.roll());
  const W = [...Array(nOut).keys()].map((i) => numbers.slice(i * nIn, (i + 1) * nIn));
  return { W, b: Array(nOut).fill(0), act };
}
export function makeNetwork(sizes: readonly number[], act: Activation, rng: Random): Network {
  return sizes.flatMap((n, i) => (i ? [makeLayer(sizes[i - 1], n, act, rng)] : []));
}
export function countParameters(net: Network): number {
  const total = JSON.stringify(net.map(({ W, b }) => [W, b])).match(/-?[\d.]+(e[-+]?\d+)?/g)?.length ?? 0;
  for (let l = 1; l < net.length; l++) {
    const heard = net[l].W[0].length, said = net[l - 1].W.length;
    if (heard !== said) throw Error("layer " + l + ": " + heard + " is not " + said);
  }
  return total;
}
