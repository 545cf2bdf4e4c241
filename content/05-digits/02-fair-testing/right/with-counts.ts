import { forwardTrace } from "./network.ts";
import { shuffle } from "./random.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const mixed = shuffle(data, rng);
  const size = Number((fraction * data.length).toFixed(0));
  const train = mixed.filter((_, place) => place < size);
  const test = mixed.filter((_, place) => place >= size);
  return Object.freeze({ train, test, size, of: data.length });
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const n = net[net.length - 1].b.length;
  const table: number[][] = [...Array(n)].map(() => [...Array(n)].fill(0));
  for (let k = 0; k < data.length; k += 1) {
    const { xs } = forwardTrace(net, data[k].x);
    const scores = xs[xs.length - 1];
    let best = 0;
    for (let i = 1; i < scores.length; i += 1)
      if (scores[i] > scores[best]) best = i;
    table[data[k].label][best] += 1;
  }
  return table;
}
