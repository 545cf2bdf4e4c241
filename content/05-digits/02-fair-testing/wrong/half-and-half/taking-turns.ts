import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import { shuffle } from "./random.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const mixed = shuffle(data, rng);
  return {
    train: mixed.filter((_, k) => k % 2 === 0),
    test: mixed.filter((_, k) => k % 2 === 1),
  };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const n = net[net.length - 1].b.length;
  const table: number[][] = [];
  for (let i = 0; i < n; i++) table.push(new Array(n).fill(0));
  for (const { x, label } of data)
    table[label][argmax(forward(net, x))]++;
  return table;
}
