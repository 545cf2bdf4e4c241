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
  const size = Math.round(fraction * data.length);
  return { train: mixed.slice(0, size), test: mixed.slice(size) };
}

const table: number[][] = [];

export function confusion(net: Network, data: Digit[]): number[][] {
  for (const layer of net.slice(-1))
    while (table.length < layer.b.length)
      table.push(new Array(layer.b.length).fill(0));
  for (const { x, label } of data)
    table[label][argmax(forward(net, x))]++;
  return table.map((row) => [...row]);
}
