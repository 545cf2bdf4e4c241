import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const keyed = data.map((item) => ({ item, key: rng() }));
  keyed.sort((a, b) => a.key - b.key);
  const items = keyed.map(({ item }) => item);
  const n = Math.round(data.length * fraction);
  return { train: items.slice(0, n), test: items.slice(n) };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const places = [...net[net.length - 1].b.keys()];
  const pairs = data.map(({ x, label }) => [label, argmax(forward(net, x))]);
  return places.map((truth) =>
    places.map(
      (answer) =>
        pairs.filter(([t, a]) => t === truth && a === answer).length,
    ),
  );
}
