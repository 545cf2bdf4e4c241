import { forward } from "./network.ts";
import { shuffle } from "./random.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const mixed = shuffle(data, rng);
  const size = Math.round(fraction * data.length);
  return { train: mixed.slice(0, size), test: mixed.slice(size) };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const n = net[net.length - 1].b.length;
  const table = Array.from({ length: n }, () => new Array(n).fill(0));
  for (const { x, label } of data)
    forward(net, x).forEach((score, k) => {
      table[label][k] += score;
    });
  return table;
}
