import { expect, test } from "vitest";
import { makeNetwork } from "./network.ts";
import { randomFrom } from "./random.ts";
import { deadUnits, relu, tanh } from "./shelf.ts";
import type { Network } from "./types.ts";

const net: Network = [
  {
    W: [[1], [-1], [2]],
    b: [0, -1, -5],
    act: relu,
  },
  { W: [[1, 1, 1]], b: [-9], act: relu },
];

test("a unit is dead if no sample wakes it, in any layer", () => {
  // The sums are x, −x − 1, 2x − 5; with 1 and −3 the third stays below.
  expect(deadUnits(net, [{ x: [1] }, { x: [-3] }])).toEqual([
    { layer: 0, unit: 2 },
    { layer: 1, unit: 0 },
  ]);
  expect(deadUnits(net, [{ x: [1] }, { x: [-3] }, { x: [9] }])).toEqual(
    [],
  );
});

test("a smooth unit is never dead, and the network stays as it is", () => {
  const alive = makeNetwork([2, 5, 3], tanh, randomFrom(3));
  const before = JSON.stringify(alive);
  expect(deadUnits(alive, [{ x: [1, 2] }, { x: [0, -1] }])).toEqual([]);
  expect(JSON.stringify(alive)).toBe(before);
});
