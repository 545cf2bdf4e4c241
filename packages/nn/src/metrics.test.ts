import { expect, test } from "vitest";
import { confusion, split } from "./evaluation.ts";
import { accuracy, argmax, oneHot } from "./metrics.ts";
import { identity } from "./more-activations.ts";
import { randomFrom } from "./random.ts";
import type { Network } from "./types.ts";

/** Answers with the numbers it is given. */
const echo: Network = [
  {
    W: [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ],
    b: [0, 0, 0],
    act: identity,
  },
];

test("the largest wins, of equals the first, also below 0", () => {
  expect(argmax([0.1, 0.7, 0.2])).toBe(1);
  expect(argmax([3, 5, 5])).toBe(1);
  expect(argmax([-3, -1, -2])).toBe(1);
  expect(argmax([Number.NEGATIVE_INFINITY, -1e308])).toBe(1);
});

test("a broken network does not seem to answer 0", () => {
  expect(() => argmax([Number.NaN, 1])).toThrow("entry 0 of 2 is NaN");
  expect(() => argmax([1, Number.NaN])).toThrow("entry 1 of 2 is NaN");
  expect(() => argmax([])).toThrow("v is empty");
});

test("one-hot has its 1 where argmax finds it", () => {
  expect(oneHot(2, 4)).toEqual([0, 0, 1, 0]);
  for (let k = 0; k < 10; k++) expect(argmax(oneHot(k, 10))).toBe(k);
  expect(() => oneHot(4, 4)).toThrow("k is 4 but there are 4 places");
  expect(() => oneHot(-1, 4)).toThrow("k is -1");
});

const seen = [
  { x: [1, 0, 0], label: 0 },
  { x: [0.45, 0.4, 0], label: 0 },
  { x: [0, 0, 1], label: 1 },
  { x: [0, 0, 1], label: 2 },
];

test("three of four right is 0.75", () => {
  expect(accuracy(echo, seen)).toBe(0.75);
  expect(() => accuracy(echo, [])).toThrow("data is empty");
});

test("confusion has a row per truth and a column per answer", () => {
  expect(confusion(echo, seen)).toEqual([
    [2, 0, 0],
    [0, 0, 1],
    [0, 0, 1],
  ]);
  expect(() => confusion(echo, [{ x: [1, 0, 0], label: 3 }])).toThrow(
    "a label is 3 but the network has 3 outputs",
  );
});

test("a split loses nothing and has nothing twice", () => {
  const data = Array.from({ length: 11 }, (_, k) => k);
  const { train, test: rest } = split(data, 0.7, randomFrom(1));
  expect([train.length, rest.length]).toEqual([8, 3]);
  expect([...train, ...rest].sort((a, b) => a - b)).toEqual(data);
  expect(train).not.toEqual(data.slice(0, 8));
  expect(data[0]).toBe(0);
  expect(() => split(data, 1.5, randomFrom(1))).toThrow(
    "fraction is 1.5",
  );
  expect(() => split(data, Number.NaN, randomFrom(1))).toThrow("NaN");
});
