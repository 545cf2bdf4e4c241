import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const hat = [...data];
  const train: T[] = [];
  const wanted = Math.round(fraction * data.length);
  while (train.length < wanted) {
    const [drawn] = hat.splice(Math.floor(rng() * hat.length), 1);
    train.push(drawn);
  }
  return { train, test: hat };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const n = net[net.length - 1].b.length;
  return data.reduce<number[][]>(
    (table, { x, label }) => {
      const answer = argmax(forward(net, x));
      return table.map((row, i) =>
        row.map((count, j) =>
          i === label && j === answer ? count + 1 : count,
        ),
      );
    },
    new Array(n).fill(0).map(() => new Array(n).fill(0)),
  );
}
