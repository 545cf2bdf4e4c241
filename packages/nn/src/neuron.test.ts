import { expect, test } from "vitest";
import { AND, NOT, OR } from "./gates.ts";
import { preActivation } from "./layer.ts";
import { neuron } from "./neuron.ts";

test("a neuron by hand: 2·3 − 1·4 + 0.5 is 2.5", () => {
  expect(neuron([2, -1], [3, 4], 0.5)).toBe(2.5);
});

test("without input a neuron says its bias", () => {
  expect(neuron([0, 0], [3, 4], 0.5)).toBe(0.5);
});

test.each([
  { x: [0, 0], and: false, or: false },
  { x: [0, 1], and: false, or: true },
  { x: [1, 0], and: false, or: true },
  { x: [1, 1], and: true, or: true },
])("gates answer $x with room on both sides of 0", ({ x, and, or }) => {
  expect(
    (and ? 1 : -1) * neuron(x, AND.w, AND.b),
  ).toBeGreaterThanOrEqual(0.5);
  expect((or ? 1 : -1) * neuron(x, OR.w, OR.b)).toBeGreaterThanOrEqual(
    0.5,
  );
});

test("NOT is above 0 for 0 and below for 1", () => {
  expect(neuron([0], NOT.w, NOT.b)).toBe(0.5);
  expect(neuron([1], NOT.w, NOT.b)).toBe(-0.5);
});

test("a layer is many neurons that read the same input", () => {
  const W = [
    [1, 2, 3],
    [-1, 0, 1],
  ];
  const b = [10, -5];
  const x = [2, 0.5, 4];
  expect(preActivation({ W, b }, x)).toEqual([25, -3]);
  expect(preActivation({ W, b }, x)).toEqual(
    W.map((w, i) => neuron(x, w, b[i])),
  );
  expect(b).toEqual([10, -5]);
});

test("inputs and biases that do not fit are refused", () => {
  const W = [[1, 2, 3]];
  expect(() => neuron([1, 2], [1, 2, 3], 0)).toThrow(
    "neuron: x has 2 numbers but w has 3",
  );
  expect(() => preActivation({ W, b: [0] }, [1, 2])).toThrow(
    "preActivation: a row of W has 3 numbers but x has 2",
  );
  expect(() => preActivation({ W, b: [0, 1] }, [1, 2, 3])).toThrow(
    "preActivation: b has 2 numbers but a column of W has 1",
  );
});
