import { expect, test } from "vitest";
import { corners, gistOf, type Pair, says, standingOf } from "./xor.ts";

const net = (
  W: number[][],
  b: number[],
  last: number[],
  bias: number,
): Pair => [
  { W, b },
  { W: [last], b: [bias] },
];
const ones = [
  [1, 1],
  [1, 1],
];

// One hidden neuron counts, the other counts what is beyond one.
test("a network by hand: 0.2, 1, 1 and 0", () => {
  const answers = corners.map(({ x }) =>
    says(net(ones, [0, -1], [1, -2], 0), [0.1, 0.1], x),
  );
  expect(answers).toEqual([0.2, 1, 1, 0]);
});

test("the better of the two lines is told, and 0 if they tie", () => {
  expect(standingOf([0.2, 1, 1, 0])).toEqual({
    line: 0.5,
    wrong: [],
    close: [],
  });
  expect(standingOf([-0.1, 0.2, 0.2, -0.1]).line).toBe(0);
  expect(standingOf([9, 9, 9, 9])).toMatchObject({
    line: 0,
    wrong: [0, 3],
  });
});

test("an answer on the line is wrong, one beside it too close", () => {
  expect(standingOf([-1, 0, 1, -1]).wrong).toEqual([1]);
  expect(standingOf([-1, 0.005, 1, -1])).toEqual({
    line: 0,
    wrong: [],
    close: [1],
  });
});

test.each([
  ["right", net(ones, [0, -1], [1, -2], 0)],
  ["flat", net(ones, [0, -1], [0, 0], 0.3)],
  ["one fold", net(ones, [0, -1], [1, 0], 0)],
  ["twins", net(ones, [-1, -1], [1, -2], 0)],
  ["never bent", net(ones, [5, 6], [1, -2], 0)],
  ["rows 0111", net(ones, [0, -1], [1, -0.5], 0)],
  ["rows 1001", net(ones, [0, -1], [-1, 2], 0.9)],
  ["close", net(ones, [0, -1], [0.1, -0.2], -0.08)],
])("what is %s is called so", (word, given) => {
  expect(gistOf(given, [0.1, 0.1])).toBe(word);
});
