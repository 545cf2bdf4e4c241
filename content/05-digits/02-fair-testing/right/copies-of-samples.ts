import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import { shuffle } from "./random.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const mixed = shuffle(data, rng).map((item) => ({ ...item }));
  const size = Math.round(mixed.length * fraction);
  return { train: mixed.slice(0, size), test: mixed.slice(size) };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const n = net[net.length - 1].b.length;
  let table = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (const { x, label } of data) {
    const answer = argmax(forward(net, x));
    table = table.with(
      label,
      table[label].with(answer, table[label][answer] + 1),
    );
  }
  return table;
}
