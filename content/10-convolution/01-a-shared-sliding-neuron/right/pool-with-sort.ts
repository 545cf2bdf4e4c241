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

export function conv2d(x: Mat, k: Mat, b: number): Mat {
  const [rows, columns] = places(x, k);
  const y = zeros(rows, columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      let sum = b;
      for (let u = 0; u < k.length; u++) {
        for (let v = 0; v < k[0].length; v++) {
          sum += k[u][v] * x[i + u][j + v];
        }
      }
      y[i][j] = sum;
    }
  }
  return y;
}

export function conv2dBackward(dy: Mat, x: Mat, k: Mat) {
  const [rows, columns] = places(x, k);
  fits(dy, rows, columns);
  const dk = zeros(k.length, k[0].length);
  const dx = zeros(x.length, x[0].length);
  let db = 0;
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      db += dy[i][j];
      for (let u = 0; u < k.length; u++) {
        for (let v = 0; v < k[0].length; v++) {
          dk[u][v] += dy[i][j] * x[i + u][j + v];
          dx[i + u][j + v] += dy[i][j] * k[u][v];
        }
      }
    }
  }
  return { dk, db, dx };
}

export function maxPool2(x: Mat): Mat {
  even(x);
  const y: Mat = [];
  for (let r = 0; r < x.length; r += 2) {
    const line: number[] = [];
    for (let c = 0; c < x[0].length; c += 2) {
      const four = [...x[r].slice(c, c + 2), ...x[r + 1].slice(c, c + 2)];
      line.push(four.sort((one, other) => other - one)[0]);
    }
    y.push(line);
  }
  return y;
}

export function maxPool2Backward(dy: Mat, x: Mat): Mat {
  const kept = maxPool2(x);
  fits(dy, kept.length, kept[0].length);
  const given = new Set<number>();
  return x.map((line, r) =>
    line.map((value, c) => {
      const [i, j] = [r >> 1, c >> 1];
      const place = i * kept[0].length + j;
      if (value !== kept[i][j] || given.has(place)) return 0;
      given.add(place);
      return dy[i][j];
    }),
  );
}
