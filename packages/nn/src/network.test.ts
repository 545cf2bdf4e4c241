import { expect, test } from "vitest";
import { leakyRelu, sigmoid } from "./activations.ts";
import { collapse, xorNetwork } from "./collapse.ts";
import { courseInit } from "./first-weights.ts";
import { preActivation } from "./layer.ts";
import { identity } from "./more-activations.ts";
import {
  countParameters,
  forward,
  forwardTrace,
  layerForward,
  makeLayer,
  makeNetwork,
} from "./network.ts";
import { randomFrom } from "./random.ts";
import { tanh } from "./shelf.ts";
import { heInit, xavierInit } from "./starts.ts";
import type { Network } from "./types.ts";

/** 2-2-1, small enough to redo by hand. */
const byHand: Network = [
  {
    W: [
      [1, -1],
      [2, 0],
    ],
    b: [0.5, -3],
    act: leakyRelu(0.1),
  },
  { W: [[3, -10]], b: [1], act: identity },
];

test("a forward pass by hand: (2, 1) becomes (1.5, 1), then −4.5", () => {
  expect(forward(byHand, [2, 1])).toEqual([-4.5]);
  expect(layerForward(byHand[0], [2, 1])).toEqual([1.5, 1]);
});

test("a negative sum leaks: (0, 1) becomes (−0.05, −0.3)", () => {
  const [a, b] = layerForward(byHand[0], [0, 1]);
  expect(a).toBeCloseTo(-0.05, 15);
  expect(b).toBeCloseTo(-0.3, 15);
});

test("the trace has every sum and every answer, in new lists", () => {
  const x = [2, 1];
  const { xs, zs } = forwardTrace(byHand, x);
  expect(xs).toEqual([[2, 1], [1.5, 1], [-4.5]]);
  expect(zs).toEqual([[1.5, 1], [-4.5]]);
  expect(new Set([x, ...xs, ...zs]).size).toBe(6);
});

test("784-16-16-10 has 13,002 parameters", () => {
  const net = makeNetwork([784, 16, 16, 10], tanh, randomFrom(1));
  expect(countParameters(net)).toBe(784 * 16 + 16 * 16 + 16 * 10 + 42);
  expect(countParameters(net)).toBe(13_002);
});

test("the same seed makes the same network, another seed another", () => {
  const make = (seed: number) =>
    makeNetwork([3, 4, 2], tanh, randomFrom(seed));
  expect(make(7)).toEqual(make(7));
  expect(make(7)[0].W).not.toEqual(make(8)[0].W);
});

test("weights start as He's unless told otherwise, biases at 0", () => {
  const layer = makeLayer(5, 3, tanh, randomFrom(2));
  expect(layer.W).toEqual(heInit(5, 3, randomFrom(2)));
  expect(layer.b).toEqual([0, 0, 0]);
  const other = makeLayer(5, 3, tanh, randomFrom(2), courseInit);
  expect(other.W).toEqual(courseInit(5, 3, randomFrom(2)));
});

test.each([
  ["He", heInit, Math.sqrt(2 / 200)],
  ["Xavier", xavierInit, Math.sqrt(2 / 300)],
  ["the course", courseInit, 1 / 20_000],
])("%s starts with the right deviation", (_, init, deviation) => {
  const all = init(200, 100, randomFrom(3)).flat();
  const mean = all.reduce((sum, w) => sum + w, 0) / all.length;
  const square = all.reduce((sum, w) => sum + w * w, 0) / all.length;
  // Of 20,000 draws the mean is off by deviation / √20000 = 0.7 % and
  // the measured deviation by 1 / √40000 = 0.5 %; five times that.
  expect(Math.abs(mean)).toBeLessThan(0.036 * deviation);
  expect(Math.abs(Math.sqrt(square) / deviation - 1)).toBeLessThan(
    0.025,
  );
});

test("layers that do not fit are refused with both sizes", () => {
  const wrong = [byHand[0], makeLayer(3, 1, tanh, randomFrom(1))];
  expect(() => countParameters(wrong)).toThrow(
    "network: layer 1 has a row of 3 weights but is given 2 numbers",
  );
  expect(() => forward(wrong, [1, 2])).toThrow(
    "preActivation: a row of W has 3 numbers but x has 2",
  );
  const bare = [{ ...byHand[0], b: [1] }];
  expect(() => countParameters(bare)).toThrow(
    "2 rows of weights but 1",
  );
});

test("sizes that make no network are refused", () => {
  const make = (sizes: number[]) =>
    makeNetwork(sizes, tanh, randomFrom(1));
  expect(() => make([3])).toThrow("sizes has 1 entries");
  expect(() => make([3, 0])).toThrow("nOut is 0; it must be a whole");
  expect(() => make([2.5, 1])).toThrow(
    "nIn is 2.5; it must be a whole",
  );
});

test("two layers without an activation collapse into one", () => {
  const rng = randomFrom(4);
  const l1 = makeLayer(3, 4, identity, rng);
  const l2 = makeLayer(4, 2, identity, rng);
  l1.b = [1, -2, 0.5, 3];
  l2.b = [-1, 4];
  const x = [0.3, -1, 2];
  const both = forward([l1, l2], x);
  const one = preActivation(collapse(l1, l2), x);
  // Below ten roundings of numbers below 20.
  one.forEach((y, i) => {
    expect(Math.abs(y - both[i])).toBeLessThan(1e-14);
  });
});

test.each([
  { x: [0, 0], wanted: false },
  { x: [0, 1], wanted: true },
  { x: [1, 0], wanted: true },
  { x: [1, 1], wanted: false },
])("exclusive or of $x is $wanted, on either side of 0", (row) => {
  const [y] = forward(xorNetwork, row.x);
  if (row.wanted) expect(y).toBe(1);
  else expect(y).toBeLessThan(-0.1);
});

test("a network without an activation in between is sigmoid of a line", () => {
  const [y] = forward([{ W: [[2]], b: [-1], act: sigmoid }], [0.5]);
  expect(y).toBe(0.5);
});
