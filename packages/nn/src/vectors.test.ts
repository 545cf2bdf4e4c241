import { expect, test } from "vitest";
import { dot, matMul, matVec, outer, transpose } from "./vectors.ts";

const W = [
  [1, 2, 3],
  [4, 5, 6],
];

test("a dot product by hand: 4 − 10 + 18 is 12", () => {
  expect(dot([1, 2, 3], [4, -5, 6])).toBe(12);
  expect(dot([], [])).toBe(0);
});

test("a matrix answers with one dot product per row", () => {
  expect(matVec(W, [1, 0, -1])).toEqual([-2, -2]);
});

test("a unit vector picks a column", () => {
  expect(matVec(W, [0, 1, 0])).toEqual([2, 5]);
});

test("transposing turns rows into columns, and twice into itself", () => {
  expect(transpose(W)).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
  expect(transpose(transpose(W))).toEqual(W);
  expect(transpose([])).toEqual([]);
});

test("the outer product has u down the side and v on top", () => {
  expect(outer([1, 2], [3, 4, 5])).toEqual([
    [3, 4, 5],
    [6, 8, 10],
  ]);
});

test("outer(u, v) times x is u times v · x", () => {
  const [u, v, x] = [
    [2, -1],
    [1, 3, -2],
    [4, 0, 1],
  ];
  expect(matVec(outer(u, v), x)).toEqual(u.map((a) => a * dot(v, x)));
});

test("a matrix product by hand, and the other way round another", () => {
  const V = [
    [1, 0],
    [2, -1],
    [0, 3],
  ];
  expect(matMul(W, V)).toEqual([
    [5, 7],
    [14, 13],
  ]);
  expect(matMul(V, W)).toEqual([
    [1, 2, 3],
    [-2, -1, 0],
    [12, 15, 18],
  ]);
});

test("columns of A B are A times the columns of B", () => {
  const B = [
    [1, -1],
    [0, 2],
    [3, 1],
  ];
  const columns = transpose(B).map((column) => matVec(W, column));
  expect(transpose(matMul(W, B))).toEqual(columns);
});

test("results share no row with an argument or each other", () => {
  const given = [
    [1, 2],
    [3, 4],
  ];
  for (const made of [
    transpose(given),
    outer([1, 1], [1, 2]),
    matMul(given, [
      [1, 0],
      [0, 1],
    ]),
  ]) {
    made[0][0] = 99;
    expect(made[1][0]).not.toBe(99);
  }
  expect(given).toEqual([
    [1, 2],
    [3, 4],
  ]);
});

test("lengths that do not fit are refused with both numbers", () => {
  expect(() => dot([1, 2, 3], [1, 2])).toThrow(
    "dot: a has 3 numbers but b has 2; " +
      "they must have as many as each other.",
  );
  expect(() => matVec(W, [1, 2])).toThrow(
    "matVec: a row of W has 3 numbers but x has 2",
  );
  expect(() => matVec([[1, 2], [3]], [1, 2])).toThrow(
    "matVec: a row of W has 1 number but x has 2",
  );
  expect(() => matMul(W, W)).toThrow(
    "matMul: a row of A has 3 numbers but a column of B has 2",
  );
  expect(() => transpose([[1, 2], [3]])).toThrow(
    "transpose: a row of W has 1 number but the first has 2",
  );
});
