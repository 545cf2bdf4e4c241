import { forward } from "./network.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const order = data.slice();
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  const cut = Math.round(order.length * fraction);
  const train: T[] = [];
  const test: T[] = [];
  order.forEach((item, i) => (i < cut ? train : test).push(item));
  return { train, test };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const size = net.at(-1)!.W.length;
  const counts = Array.from({ length: size }, () => Array(size).fill(0));
  data.forEach((sample) => {
    const scores = forward(net, sample.x);
    const answer = scores.indexOf(Math.max(...scores));
    counts[sample.label][answer] += 1;
  });
  return counts;
}
