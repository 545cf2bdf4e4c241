import { expect, test } from "vitest";
import { checkSettings, defaults, type Settings } from "./settings.ts";

const textsOf = (change: Partial<Record<keyof Settings, unknown>>) =>
  checkSettings({ ...defaults, ...change } as Settings).map(({ text }) => text);

test("the usual settings are in order", () => {
  expect(textsOf({})).toEqual([]);
});

test.each([
  [
    { points: 19.5 },
    "The number of points is 19.5; it must be a whole number from 20 to 1000.",
  ],
  [{ noise: Number.NaN }, "The noise is NaN; it must be from 0 to 0.5."],
  [{ share: 1 }, "The share to learn from is 1; it must be from 0.1 to 0.9."],
  [{ inputs: [] }, "There is no input; a network needs at least one."],
  [{ inputs: ["x", "x"] }, "The inputs are x, x; each may be there once."],
  [
    { hidden: [1, 2, 3, 4, 5, 6, 7] },
    "There are 7 hidden layers; at most 6 are possible.",
  ],
  [{ hidden: [0] }, "A hidden layer’s size is 0; it must be from 1 to 16."],
  [
    { optimizer: "toString" },
    "The optimizer is “toString”; there are sgd, momentum, rmsprop, adam.",
  ],
])("%j is told in a sentence", (change, text) => {
  expect(textsOf(change)).toEqual([text]);
});

test("every setting that is wrong is told", () => {
  expect(checkSettings({ ...defaults, rate: 0, seed: 0 })).toEqual([
    { key: "rate", text: expect.any(String) },
    { key: "seed", text: expect.any(String) },
  ]);
});
