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
  const rest = data.length - Math.round(fraction * data.length);
  return { train: mixed.slice(rest), test: mixed.slice(0, rest) };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const n = net[net.length - 1].b.length;
  const table: number[][] = [];
  for (let i = n; i > 0; i--) table.unshift(Array.from({ length: n }, () => 0));
  for (let k = data.length - 1; k >= 0; k--) {
    const truth = data[k].label;
    table[truth][argmax(forward(net, data[k].x))]++;
  }
  return table;
}
