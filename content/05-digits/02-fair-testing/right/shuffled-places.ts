import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import { shuffle } from "./random.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const places = shuffle([...data.keys()], rng);
  const size = Math.round(fraction * data.length);
  const pick = (chosen: number[]) => chosen.map((k) => data[k]);
  return {
    train: pick(places.slice(0, size)),
    test: pick(places.slice(size)),
  };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const { length: n } = net[net.length - 1].b;
  const flat = new Float64Array(n * n);
  for (const { x, label } of data)
    flat[label * n + argmax(forward(net, x))] += 1;
  return Array.from({ length: n }, (_, row) => [
    ...flat.slice(row * n, (row + 1) * n),
  ]);
}
