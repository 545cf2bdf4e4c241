import type { Mat } from "./types.ts";

const sides = (table: Mat) => [table.length, table[0].length];

const range = (n: number) => [...Array(n).keys()];

const grid = (rows: number, columns: number, at: (i: number, j: number) => number) =>
  range(rows).map((i) => range(columns).map((j) => at(i, j)));

const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0);

const told = (what: string, table: Mat) => `${what}: ${sides(table).join(" x ")}`;

export const conv2d = (x: Mat, k: Mat, b: number): Mat => {
  const [h, w] = sides(x);
  const [kh, kw] = sides(k);
  if (kh > h || kw > w) throw new Error(`${told("x", x)}, ${told("k", k)}`);
  return grid(
    h - kh + 1,
    w - kw + 1,
    (i, j) => b + total(k.flatMap((row, u) => row.map((weight, v) => weight * x[i + u][j + v]))),
  );
};

export const conv2dBackward = (dy: Mat, x: Mat, k: Mat) => {
  const [h, w] = sides(x);
  const [kh, kw] = sides(k);
  const [rows, columns] = sides(dy);
  if (rows !== h - kh + 1 || columns !== w - kw + 1)
    throw new Error(`${told("dy", dy)}, ${told("x", x)}, ${told("k", k)}`);
  const db = total(dy.flat());
  const dk = grid(kh, kw, (u, v) =>
    total(dy.flatMap((row, i) => row.map((blame, j) => blame * x[i + u][j + v]))),
  );
  const dx = grid(h, w, (r, c) =>
    total(k.flatMap((row, u) => row.map((weight, v) => weight * (dy[r - u]?.[c - v] ?? 0)))),
  );
  return { dk, db, dx };
};

const block = (x: Mat, i: number, j: number) => [
  x[2 * i][2 * j],
  x[2 * i][2 * j + 1],
  x[2 * i + 1][2 * j],
  x[2 * i + 1][2 * j + 1],
];

const halved = (x: Mat) => {
  const [h, w] = sides(x);
  if (h % 2 || w % 2) throw new Error(told("odd side in x", x));
  return [h / 2, w / 2];
};

export const maxPool2 = (x: Mat): Mat => {
  const [rows, columns] = halved(x);
  return grid(rows, columns, (i, j) => Math.max(...block(x, i, j)));
};

export const maxPool2Backward = (dy: Mat, x: Mat): Mat => {
  const [rows, columns] = halved(x);
  if (dy.length !== rows || dy[0].length !== columns)
    throw new Error(`${told("dy", dy)}, ${told("x", x)}`);
  return x.map((line, r) =>
    line.map((_, c) => {
      const [i, j] = [Math.floor(r / 2), Math.floor(c / 2)];
      const four = block(x, i, j);
      const winner = four.indexOf(Math.max(...four));
      return winner < 0 ? 0 : dy[i][j];
    }),
  );
};
