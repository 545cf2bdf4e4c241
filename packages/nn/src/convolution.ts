import type { Mat } from "./types.ts";

// #region C1
/**
 * Slides one small neuron over a picture: at every place where the
 * kernel fits, its dot product with what lies under it, plus b.
 *
 * The kernel is not flipped: what networks call convolution is the
 * cross-correlation of signal processing.
 * Source: Goodfellow, Bengio & Courville, Deep Learning (2016), eq.
 * 9.6.
 *
 * @param x the picture, rows of numbers
 * @param k the kernel, the neuron's weights
 * @param b its bias
 * @returns x's sides less k's, plus 1
 * @throws Error if k is larger than x; it names both sizes
 */
export function conv2d(x: Mat, k: Mat, b: number): Mat {
  const [rows, columns] = places("conv2d", x, k);
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => {
      let sum = b;
      for (let u = 0; u < k.length; u++)
        for (let v = 0; v < k[0].length; v++)
          sum += k[u][v] * x[i + u][j + v];
      return sum;
    }),
  );
}

/**
 * The way back through `conv2d`. One weight took part at every place,
 * so its blame is the sum over the places; a pixel's is the sum over
 * the places that saw it.
 *
 * @param dy the blame of each of `conv2d`'s numbers, in their shape
 * @throws Error if dy has another shape than `conv2d(x, k, b)`; it
 *         names both
 */
export function conv2dBackward(
  dy: Mat,
  x: Mat,
  k: Mat,
): { dk: Mat; db: number; dx: Mat } {
  const [rows, columns] = places("conv2dBackward", x, k);
  if (dy.length !== rows || dy.some((row) => row.length !== columns))
    throw new Error(
      `conv2dBackward: dy is ${size(dy)}, but x of ${size(x)} ` +
        `and k of ${size(k)} make ${rows} by ${columns}.`,
    );
  const dk = zerosLike(k);
  const dx = zerosLike(x);
  let db = 0;
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      db += dy[i][j];
      for (let u = 0; u < k.length; u++)
        for (let v = 0; v < k[0].length; v++) {
          dk[u][v] += dy[i][j] * x[i + u][j + v];
          dx[i + u][j + v] += dy[i][j] * k[u][v];
        }
    }
  return { dk, db, dx };
}

/**
 * Keeps the largest of each block of 2 by 2: a quarter of the numbers,
 * and a digit that moved by a pixel looks almost the same.
 *
 * @throws Error if a side of x is odd; it names both sides
 */
export function maxPool2(x: Mat): Mat {
  return blocks("maxPool2", x, (i, j) => {
    const { row, column } = largest(x, i, j);
    return x[row][column];
  });
}

/**
 * The way back through `maxPool2`: each blame goes to the one number
 * that was kept, the first of equals; the other three changed nothing.
 *
 * @param dy the blame of each of `maxPool2`'s numbers
 * @returns in the shape of x
 * @throws Error if a side of x is odd, or dy is not half as wide and
 *         half as high; it names the sizes
 */
export function maxPool2Backward(dy: Mat, x: Mat): Mat {
  const kept = blocks("maxPool2Backward", x, (i, j) =>
    largest(x, i, j),
  );
  if (
    dy.length !== kept.length ||
    dy.some((row) => row.length !== kept[0].length)
  )
    throw new Error(
      `maxPool2Backward: dy is ${size(dy)}, but x of ${size(x)} ` +
        `makes ${size(kept)}.`,
    );
  const dx = zerosLike(x);
  kept.forEach((line, i) => {
    line.forEach(({ row, column }, j) => {
      dx[row][column] = dy[i][j];
    });
  });
  return dx;
}

/** How often k fits into x, down and across. */
function places(who: string, x: Mat, k: Mat): [number, number] {
  const rows = x.length - k.length + 1;
  const columns = x[0].length - k[0].length + 1;
  if (rows < 1 || columns < 1)
    throw new Error(
      `${who}: a kernel of ${size(k)} does not fit into a picture of ` +
        `${size(x)}.`,
    );
  return [rows, columns];
}

/** `of` for the upper left corner of each block of 2 by 2. */
function blocks<T>(
  who: string,
  x: Mat,
  of: (i: number, j: number) => T,
): T[][] {
  if (x.length % 2 !== 0 || x[0].length % 2 !== 0)
    throw new Error(
      `${who}: x is ${size(x)}; both sides must be even.`,
    );
  return Array.from({ length: x.length / 2 }, (_, i) =>
    Array.from({ length: x[0].length / 2 }, (_, j) => of(2 * i, 2 * j)),
  );
}

function largest(x: Mat, i: number, j: number) {
  const four = [
    { row: i, column: j },
    { row: i, column: j + 1 },
    { row: i + 1, column: j },
    { row: i + 1, column: j + 1 },
  ];
  return four.reduce((best, one) =>
    x[one.row][one.column] > x[best.row][best.column] ? one : best,
  );
}

function zerosLike(table: Mat): Mat {
  return table.map((row) => row.map(() => 0));
}

function size(table: readonly (readonly unknown[])[]): string {
  return `${table.length} by ${table[0]?.length ?? 0}`;
}
// #endregion C1
