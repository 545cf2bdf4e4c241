import { neuron } from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { inputs, middle, side, stripes, tone } from "./geometry.ts";
import {
  inputAt,
  pin,
  washes,
  weightArrow,
  zeroNote,
} from "./shapes.ts";
import { zeroLines } from "./zero-line.ts";

/** What a function says about every square. */
const answers = (f: (x1: number, x2: number) => unknown) =>
  inputs.map(([x1, x2]) => f(x1, x2));

describe("the squares", () => {
  test("run row by row from the lower left to the upper right", () => {
    expect(inputs[0]).toEqual([-3, -3]);
    expect(inputs[side - 1]).toEqual([3, -3]);
    expect(inputs.at(-1)).toEqual([3, 3]);
    expect(inputs).toHaveLength(625);
  });

  test("have one of them exactly at (0, 0)", () => {
    expect(middle(12)).toBe(0);
  });
});

describe("the tone of an answer", () => {
  test("has the answer's sign and grows with its size", () => {
    expect([0.3, 1, 2.6, 80].map(tone)).toEqual([1, 2, 3, 4]);
    expect([-0.3, -1, -2.6, -80].map(tone)).toEqual([-1, -2, -3, -4]);
  });

  test("is 0 for 0 and nothing for what is not a number", () => {
    expect(tone(0)).toBe(0);
    const odd = [Number.NaN, Infinity, [1, 2], "1", true, undefined];
    expect(odd.map(tone)).toEqual(odd.map(() => null));
  });
});

test("stripes cover every square of the paper exactly once", () => {
  const found = stripes(answers((a, b) => a * b));
  const covered = found.reduce((sum, { count }) => sum + count, 0);
  expect(covered).toBe(side * side);
  expect(found.every(({ from, count }) => from + count <= side)).toBe(
    true,
  );
});

test("one tone everywhere is one stripe per row", () => {
  expect(stripes(answers(() => 7))).toHaveLength(side);
});

describe("the zero line", () => {
  test("of a neuron is one straight line from border to border", () => {
    // 1.5 x1 - x2 + 0.5 = 0 meets x2 = -3 at -7/3 and x2 = 3 at 5/3.
    const [line, ...others] = zeroLines(
      answers((a, b) => neuron([a, b], [1.5, -1], 0.5)),
    );
    expect(others).toEqual([]);
    expect(line).toHaveLength(2);
    const [low, high] = line!.toSorted((a, b) => a[1] - b[1]);
    expect(low![0]).toBeCloseTo(-7 / 3, 10);
    expect(low![1]).toBeCloseTo(-3, 10);
    expect(high![0]).toBeCloseTo(5 / 3, 10);
    expect(high![1]).toBeCloseTo(3, 10);
  });

  test("is where the learner's answers change, right or wrong", () => {
    const [line] = zeroLines(answers((a) => (a > 1.1 ? 1 : -1)));
    expect(line!.map(([x1]) => x1)).toEqual([1.125, 1.125]);
  });

  test("of a circle is one closed ring", () => {
    const [ring, ...others] = zeroLines(
      answers((a, b) => a * a + b * b - 4),
    );
    expect(others).toEqual([]);
    expect(ring!.at(-1)).toEqual(ring![0]);
    for (const [x1, x2] of ring!) {
      // Linear between squares 0.25 apart: off by at most 0.25² / 8
      // times the curvature 1/2 of the radius at 2, doubled by x1² + x2².
      expect(Math.abs(Math.hypot(x1, x2) - 2)).toBeLessThan(0.02);
    }
  });

  test("is absent where every answer has one sign", () => {
    expect(zeroLines(answers(() => 0.5))).toEqual([]);
    expect(zeroLines(answers(() => 0))).toEqual([]);
  });

  test("is absent where there are no numbers", () => {
    expect(zeroLines(answers((a, b) => [a, b]))).toEqual([]);
    expect(zeroLines(answers(() => Number.NaN))).toEqual([]);
  });
});

describe("the shapes on the paper", () => {
  test("put (0, 0) in the middle and (3, 3) in the upper right", () => {
    expect(pin([0, 0])).toEqual([180, 180]);
    expect(pin([3, 3])).toEqual([360, 0]);
  });

  test("lie over the inputs that a pointer on them means", () => {
    expect(inputAt([360, 0])).toEqual([3, 3]);
    expect(inputAt(pin([0.75, -1.5]))).toEqual([0.75, -1.5]);
  });

  test("are one path per tone; squares that say 0 stay bare", () => {
    const byColumn = washes(answers((a) => Math.sign(a)));
    expect(byColumn.map(({ tone }) => tone)).toEqual([-2, 2]);
    // 25 rows, each with one box of 12 squares from its left end on.
    expect(byColumn[0]!.d.match(/z/g)).toHaveLength(25);
    expect(byColumn[0]!.d.startsWith("M-7.5,352.5h180v15h-180z")).toBe(
      true,
    );
  });

  test("draw the weights as an arrow from the middle", () => {
    const { shaft, head, name } = weightArrow([1.5, -1]);
    expect(shaft).toBe("M 180,180 L 270,240");
    expect(head).not.toBe("");
    expect(name[0]).toBeGreaterThan(270);
  });

  test("leave out the head of an arrow without a direction", () => {
    expect(weightArrow([0, 0]).head).toBe("");
    expect(weightArrow([0, 0]).shaft).toBe("M 180,180 L 180,180");
  });

  test("name the zero line at its upper end, on or above the paper", () => {
    expect(
      zeroNote([
        [-1, -3],
        [1, 3],
      ]),
    ).toEqual([240, -7]);
    expect(
      zeroNote([
        [3, 0],
        [-3, 0],
      ])[1],
    ).toBe(171);
  });
});
