import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import { shuffle } from "./random.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const test = shuffle(data, rng);
  const train = test.splice(
    0,
    Math.floor(fraction * data.length + 0.5),
  );
  return { test, train };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const n = net[net.length - 1].b.length;
  const table = Array.from({ length: n }, () => new Uint32Array(n));
  for (const { x, label } of data)
    table[label][argmax(forward(net, x))]++;
  return table.map((row) => Array.from(row));
}
