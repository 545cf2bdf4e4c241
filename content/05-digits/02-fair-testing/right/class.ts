import { argmax } from "./metrics.ts";
import { layerForward } from "./network.ts";
import { shuffle } from "./random.ts";
import type { Digit, Network, Random } from "./types.ts";

class Dealer<T> {
  readonly train: T[] = [];
  readonly test: T[] = [];

  constructor(deck: T[], size: number) {
    while (deck.length > 0)
      (this.train.length < size ? this.train : this.test).push(
        deck.pop() as T,
      );
  }
}

export function split<T>(
  data: readonly T[],
  fraction: number,
  rng: Random,
): { train: T[]; test: T[] } {
  return new Dealer(
    shuffle(data, rng),
    Math.round(fraction * data.length),
  );
}

class Table {
  readonly rows: number[][];

  constructor(n: number) {
    this.rows = Array.from({ length: n }, () => Array(n).fill(0));
  }

  count(truth: number, answer: number) {
    this.rows[truth][answer] += 1;
  }
}

export function confusion(net: Network, data: Digit[]): number[][] {
  const table = new Table(net[net.length - 1].b.length);
  for (const { x, label } of data)
    table.count(label, argmax(net.reduce((v, layer) => layerForward(layer, v), x)));
  return table.rows;
}
