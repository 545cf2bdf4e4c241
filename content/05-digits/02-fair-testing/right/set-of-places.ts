import { argmax } from "./metrics.ts";
import { forward } from "./network.ts";
import type { Digit, Network, Random } from "./types.ts";

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  const size = Math.round(fraction * data.length);
  const chosen = new Set<number>();
  while (chosen.size < size)
    chosen.add(Math.floor(rng() * data.length));
  return {
    train: data.filter((_, k) => chosen.has(k)),
    test: data.filter((_, k) => !chosen.has(k)),
  };
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const n = net[net.length - 1].b.length;
  const result: number[][] = [];
  for (let truth = 0; truth < n; truth++) {
    const ofThisKind = data.filter((sample) => sample.label === truth);
    const answers = ofThisKind.map(({ x }) => argmax(forward(net, x)));
    const row: number[] = [];
    for (let answer = 0; answer < n; answer++)
      row.push(answers.filter((one) => one === answer).length);
    result.push(row);
  }
  return result;
}
