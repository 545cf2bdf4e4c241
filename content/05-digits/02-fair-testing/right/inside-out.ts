import { argmax, oneHot } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const order: T[] = [];
  data.forEach((item, i) => {
    const j = Math.floor(rng() * (i + 1));
    if (j < i) order[i] = order[j];
    order[j] = item;
  });
  const train = order.splice(0, Math.round(fraction * order.length));
  return { train, test: order };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  // The sum of outer products of two one-hot lists.
  const n = net[net.length - 1].b.length;
  const table = oneHot(0, n).map(() => oneHot(0, n).map(() => 0));
  for (const { x, label } of data) {
    const truth = oneHot(label, n);
    const answer = oneHot(argmax(forward(net, x)), n);
    truth.forEach((t, i) => {
      answer.forEach((a, j) => {
        table[i][j] += t * a;
      });
    });
  }
  return table;
}
