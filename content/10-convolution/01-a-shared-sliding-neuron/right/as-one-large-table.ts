import { matVec } from "./vectors.ts";
import type { Mat } from "./types.ts";

function size(table: Mat): string {
  return `${table.length} by ${table[0].length}`;
}

function places(x: Mat, k: Mat): number[] {
  const rows = x.length - k.length + 1;
  const columns = x[0].length - k[0].length + 1;
  if (rows < 1 || columns < 1)
    throw new Error(`k is ${size(k)}, x only ${size(x)}.`);
  return [rows, columns];
}

function zeros(rows: number, columns: number): Mat {
  return Array.from({ length: rows }, () => new Array(columns).fill(0));
}

function even(x: Mat): void {
  if (x.length % 2 === 1 || x[0].length % 2 === 1)
    throw new Error(`x is ${size(x)}; even sides are needed.`);
}

function fits(dy: Mat, rows: number, columns: number): void {
  if (dy.length !== rows || dy[0].length !== columns)
    throw new Error(`dy is ${size(dy)} and must be ${rows} by ${columns}.`);
}

/** One row per place: the kernel there, and zeros elsewhere. */
function table(x: Mat, k: Mat, rows: number, columns: number): Mat {
  const all: Mat = [];
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++)
      all.push(
        x.flatMap((line, r) =>
          line.map((_, c) => k[r - i]?.[c - j] ?? 0),
        ),
      );
  return all;
}

export function conv2d(x: Mat, k: Mat, b: number): Mat {
  const [rows, columns] = places(x, k);
  const flat = matVec(table(x, k, rows, columns), x.flat());
  return zeros(rows, columns).map((row, i) =>
    row.map((_, j) => flat[i * columns + j] + b),
  );
}

export function conv2dBackward(dy: Mat, x: Mat, k: Mat) {
  const [rows, columns] = places(x, k);
  fits(dy, rows, columns);
  const blame = dy.flat();
  const all = table(x, k, rows, columns);
  const back = x
    .flat()
    .map((_, p) => all.reduce((sum, row, n) => sum + row[p] * blame[n], 0));
  return {
    dk: k.map((line, u) =>
      line.map((_, v) =>
        dy.reduce(
          (sum, row, i) =>
            row.reduce((s, d, j) => s + d * x[i + u][j + v], sum),
          0,
        ),
      ),
    ),
    db: blame.reduce((sum, d) => sum + d),
    dx: x.map((line, r) => line.map((_, c) => back[r * line.length + c])),
  };
}

export function maxPool2(x: Mat): Mat {
  even(x);
  const y = zeros(x.length / 2, x[0].length / 2);
  for (let i = 0; i < y.length; i++) {
    for (let j = 0; j < y[0].length; j++) {
      y[i][j] = Math.max(
        x[2 * i][2 * j],
        x[2 * i][2 * j + 1],
        x[2 * i + 1][2 * j],
        x[2 * i + 1][2 * j + 1],
      );
    }
  }
  return y;
}

export function maxPool2Backward(dy: Mat, x: Mat): Mat {
  even(x);
  fits(dy, x.length / 2, x[0].length / 2);
  const dx = zeros(x.length, x[0].length);
  for (let i = 0; i < dy.length; i++) {
    for (let j = 0; j < dy[0].length; j++) {
      let row = 2 * i;
      let column = 2 * j;
      for (let u = 0; u < 2; u++) {
        for (let v = 0; v < 2; v++) {
          if (x[2 * i + u][2 * j + v] > x[row][column]) {
            row = 2 * i + u;
            column = 2 * j + v;
          }
        }
      }
      dx[row][column] = dy[i][j];
    }
  }
  return dx;
}
