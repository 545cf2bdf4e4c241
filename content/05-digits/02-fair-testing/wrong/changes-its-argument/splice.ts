import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const list = data as T[];
  const size = Math.round(fraction * list.length);
  const train: T[] = [];
  while (train.length < size)
    train.push(...list.splice(Math.floor(rng() * list.length), 1));
  return { train, test: [...list] };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const n = net[net.length - 1].b.length;
  const table: number[][] = [];
  for (let i = 0; i < n; i++) table.push(new Array(n).fill(0));
  for (const { x, label } of data)
    table[label][argmax(forward(net, x))]++;
  return table;
}
