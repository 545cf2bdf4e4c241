import { describe, expect, test } from "vitest";
import {
  conv2d,
  conv2dBackward,
  maxPool2,
  maxPool2Backward,
} from "./convolution.ts";
import type { Mat } from "./types.ts";

const x = [
  [0.3, -1.2, 0.8, 1.9],
  [1.4, 0.6, -0.7, 0.2],
  [-0.5, 1.1, 0.9, -1.6],
];
const k = [
  [0.5, -0.4, 1.2],
  [0.7, 0.9, -0.3],
];
const dy = [
  [1.5, -0.8],
  [0.6, 2.1],
];

/** The slope of Σ dy·y for each number of `at`, by central differences. */
function nudged(at: Mat, of: (at: Mat) => Mat): Mat {
  const score = (table: Mat) =>
    of(table)
      .flatMap((row, i) => row.map((y, j) => y * dy[i][j]))
      .reduce((sum, one) => sum + one);
  const h = 1e-6;
  return at.map((row, i) =>
    row.map((_, j) => {
      const moved = (by: number) =>
        score(
          at.map((line, r) =>
            line.map((v, c) => (r === i && c === j ? v + by : v)),
          ),
        );
      return (moved(h) - moved(-h)) / (2 * h);
    }),
  );
}

// Central differences of a bilinear function have no error but rounding:
// about 1e-16 / 1e-6, with a thousandfold margin.
function isNear(got: Mat, wanted: Mat) {
  got.flat().forEach((value, at) => {
    expect(value).toBeCloseTo(wanted.flat()[at], 7);
  });
}

describe("conv2d", () => {
  test("finds an edge: how much more ink to the right?", () => {
    expect(conv2d([[0, 0, 1, 1, 0]], [[-1, 1]], 0)).toEqual([
      [0, 1, 0, -1],
    ]);
  });

  test("does not flip the kernel: 1·1 + 2·2 + 3·3 + 4·4 + 0.5", () => {
    const square = [
      [1, 2],
      [3, 4],
    ];
    expect(conv2d(square, square, 0.5)).toEqual([[30.5]]);
  });

  test("28 by 28 under 5 by 5 has 24 by 24 places", () => {
    const zeros = (n: number) =>
      Array.from({ length: n }, () => new Array<number>(n).fill(0));
    const y = conv2d(zeros(28), zeros(5), 0.25);
    expect([y.length, y[0].length, y[23][23]]).toEqual([24, 24, 0.25]);
  });

  test("a kernel larger than the picture is refused with both sizes", () => {
    expect(() => conv2d(x, [[1, 2, 3, 4, 5]], 0)).toThrow(
      "conv2d: a kernel of 1 by 5 does not fit into a picture of 3 by 4.",
    );
  });
});

describe("conv2dBackward", () => {
  const { dk, db, dx } = conv2dBackward(dy, x, k);

  test("the kernel's blame is what nudging measures", () => {
    isNear(
      dk,
      nudged(k, (k) => conv2d(x, k, 0.1)),
    );
  });

  test("the picture's blame is what nudging measures", () => {
    isNear(
      dx,
      nudged(x, (x) => conv2d(x, k, 0.1)),
    );
  });

  test("the bias's blame is the sum: 1.5 − 0.8 + 0.6 + 2.1", () => {
    expect(db).toBeCloseTo(3.4, 12);
  });

  test("blame of another shape is refused with both", () => {
    expect(() => conv2dBackward([[1]], x, k)).toThrow(
      "conv2dBackward: dy is 1 by 1, but x of 3 by 4 and k of 2 by 3 make 2 by 2.",
    );
  });
});

describe("pooling", () => {
  const table = [
    [-3, -1, 4, 4],
    [-2, -5, 1, 4],
  ];

  test("keeps the largest of four, below 0 too", () => {
    expect(maxPool2(table)).toEqual([[-1, 4]]);
  });

  test("sends blame to what was kept, the first of equals", () => {
    expect(maxPool2Backward([[0.5, 2]], table)).toEqual([
      [0, 0.5, 2, 0],
      [0, 0, 0, 0],
    ]);
  });

  test("an odd side is refused with both sides", () => {
    expect(() => maxPool2([[1, 2, 3]])).toThrow(
      "maxPool2: x is 1 by 3; both sides must be even.",
    );
  });

  test("blame of another shape is refused with both", () => {
    expect(() => maxPool2Backward([[1]], table)).toThrow(
      "maxPool2Backward: dy is 1 by 1, but x of 2 by 4 makes 1 by 2.",
    );
  });
});
