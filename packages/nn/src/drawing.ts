import type { Mat, Vec } from "./types.ts";

// #region 5.4
/** MNIST's digits fill 20 by 20 pixels of 28 by 28. */
const BOX = 20;
const SIDE = 28;

/** What is darker than this counts as drawn: a tenth of full ink. */
const FAINT = 0.1;

/**
 * A drawing made like MNIST's pictures: ink is 1 and paper 0, cropped
 * to the ink, fitted into 20 by 20 without changing its proportions,
 * then laid into 28 by 28 with its center of mass in the middle.
 *
 * Source: LeCun, Bottou, Bengio & Haffner, Gradient-Based Learning
 * Applied to Document Recognition, Proc. IEEE 86(11), 1998, III.A.
 *
 * @param gray `w` times `h` numbers, row by row, 0 = ink, 255 = paper
 * @returns 784 numbers from 0 to 1
 * @throws Error if nothing is drawn, or `gray` is not `w` times `h`
 */
export function prepareDrawing(gray: Vec, w: number, h: number): Vec {
  const ink = cropped(inkOf(gray, w, h));
  const fitted = resized(
    ink,
    BOX / Math.max(ink.length, ink[0].length),
  );
  const { row, col } = centerOfMass(fitted);
  const top = startFor(row, fitted.length);
  const left = startFor(col, fitted[0].length);

  const picture = new Array<number>(SIDE * SIDE).fill(0);
  fitted.forEach((line, i) => {
    line.forEach((value, j) => {
      picture[(top + i) * SIDE + left + j] = value;
    });
  });
  return picture;
}

/** Rows of ink, from 0 for white paper to 1. */
function inkOf(gray: Vec, w: number, h: number): Mat {
  if (gray.length !== w * h)
    throw new Error(
      `prepareDrawing: gray has ${gray.length} numbers but ${w} by ` +
        `${h} pixels need ${w * h}.`,
    );
  const odd = gray.find((value) => !(value >= 0 && value <= 255));
  if (odd !== undefined)
    throw new Error(
      `prepareDrawing: a gray is ${odd}; it must be from 0 to 255.`,
    );
  return Array.from({ length: h }, (_, row) =>
    gray.slice(row * w, (row + 1) * w).map((value) => 1 - value / 255),
  );
}

/** The smallest part that has all that is drawn. */
function cropped(ink: Mat): Mat {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  ink.forEach((line, i) => {
    line.forEach((value, j) => {
      if (value <= FAINT) return;
      top = Math.min(top, i);
      bottom = i;
      left = Math.min(left, j);
      right = Math.max(right, j);
    });
  });
  if (bottom < 0)
    throw new Error("prepareDrawing: nothing is drawn; draw a digit.");
  return ink
    .slice(top, bottom + 1)
    .map((line) => line.slice(left, right + 1));
}

/**
 * Scales rows and columns by `factor`. A new pixel is the mean of the
 * area it covers, so that thin strokes turn gray and do not vanish.
 */
function resized(ink: Mat, factor: number): Mat {
  const rows = ink.map((line) => resizedLine(line, factor));
  const columns = rows[0].map((_, j) =>
    resizedLine(
      rows.map((line) => line[j]),
      factor,
    ),
  );
  return columns[0].map((_, i) => columns.map((column) => column[i]));
}

function resizedLine(line: Vec, factor: number): Vec {
  const length = Math.max(1, Math.round(line.length * factor));
  const reach = line.length / length;
  return Array.from({ length }, (_, k) => {
    const [from, to] = [k * reach, (k + 1) * reach];
    let sum = 0;
    for (let i = Math.floor(from); i < Math.min(to, line.length); i++)
      sum += line[i] * (Math.min(i + 1, to) - Math.max(i, from));
    return Math.min(1, sum / reach);
  });
}

/** The mean place of the ink, in pixels from the first one's middle. */
function centerOfMass(ink: Mat): { row: number; col: number } {
  let [mass, rows, cols] = [0, 0, 0];
  ink.forEach((line, i) => {
    line.forEach((value, j) => {
      mass += value;
      rows += value * i;
      cols += value * j;
    });
  });
  return { row: rows / mass, col: cols / mass };
}

/**
 * Where to start so that `center` comes to pixel 14, as in MNIST, and
 * all of `length` stays on the picture.
 */
function startFor(center: number, length: number): number {
  const start = Math.round(SIDE / 2 - center);
  return Math.min(Math.max(start, 0), SIDE - length);
}
// #endregion 5.4
