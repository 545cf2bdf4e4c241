import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  // Knuth 3.4.2, algorithm S: each with the chance that keeps the sum.
  const train: T[] = [];
  const test: T[] = [];
  let wanted = Math.round(fraction * data.length);
  let left = data.length;
  for (const item of data) {
    if (rng() * left < wanted) {
      train.push(item);
      wanted -= 1;
    } else test.push(item);
    left -= 1;
  }
  return { train, test };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const seen = new Map<string, number>();
  for (const { x, label } of data) {
    const key = `${label},${argmax(forward(net, x))}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
  }
  const n = net[net.length - 1].b.length;
  const row = (truth: number) =>
    Array.from({ length: n }, (_, k) => seen.get(`${truth},${k}`) ?? 0);
  return Array.from({ length: n }, (_, truth) => row(truth));
}
