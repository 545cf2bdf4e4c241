import { expect, test } from "vitest";
import { train } from "./driver.ts";
import {
  blank,
  oneEach,
  PACE,
  updates,
  visits,
  ways,
} from "./effects.ts";

const row = (order: readonly number[], batch: number) => {
  let net = blank(6);
  const data = oneEach([1, 1, 1, 1, 1, 1]);
  for (let k = 0; k < order.length; k += batch)
    net = train(
      net,
      order.slice(k, k + batch).map((i) => data[i]!),
      { epochs: 1, batch, lr: PACE, rng: 1 },
    );
  return net[0]!.W[0]!;
};

test("the order of single samples is read from the weights", () => {
  const order = [3, 0, 5, 1, 4, 2];
  expect(updates(ways([row(order, 1)])[0]!)).toEqual(
    order.map((k) => [k]),
  );
});

test("so are batches, each with its samples", () => {
  const [way] = ways([row([3, 0, 5, 1, 4, 2], 2)]);
  expect(updates(way!)).toEqual([
    [0, 3],
    [1, 5],
    [2, 4],
  ]);
});

test("a later epoch is read in the same way", () => {
  const [first, second] = [
    [3, 0, 5, 1, 4, 2],
    [2, 5, 4, 0, 1, 3],
  ];
  const rows = [row(first!, 2), row([...first!, ...second!], 2)];
  expect(updates(ways(rows)[1]!)).toEqual([
    [2, 5],
    [0, 4],
    [1, 3],
  ]);
});

test("who was used twice, and who not at all, shows", () => {
  const [way] = ways([row([2, 2, 0, 1, 4, 5], 1)]);
  expect(visits(way!)).toEqual([1, 1, 2, 0, 1, 1]);
});
