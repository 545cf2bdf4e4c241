import { shrunk } from "@handmade/figures/shrunk.ts";

/** A rectangle of pixels: where it begins, and its size. */
export interface Frame {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly cols: number;
}

/** A picture of any size, row by row. */
export interface Sheet {
  readonly values: readonly number[];
  readonly cols: number;
}

/** What is darker than this counts as drawn. */
const FAINT = 0.1;

/** The smallest frame around the ink; undefined if there is none. */
export function frameOf({ values, cols }: Sheet): Frame | undefined {
  const inked = values.flatMap((value, k) =>
    value > FAINT ? [k] : [],
  );
  if (inked.length === 0) return;
  const rows = inked.map((k) => Math.floor(k / cols));
  const places = inked.map((k) => k % cols);
  const [top, left] = [Math.min(...rows), Math.min(...places)];
  return {
    top,
    left,
    rows: Math.max(...rows) - top + 1,
    cols: Math.max(...places) - left + 1,
  };
}

/** The part of a sheet that lies in a frame. */
export function cutOut(sheet: Sheet, frame: Frame): Sheet {
  const values = Array.from(
    { length: frame.rows * frame.cols },
    (_, k) => {
      const row = frame.top + Math.floor(k / frame.cols);
      const col = frame.left + (k % frame.cols);
      return sheet.values[row * sheet.cols + col]!;
    },
  );
  return { values, cols: frame.cols };
}

/** Where the ink has its weight, in pixels from the top left corner. */
export function weightOf({
  values,
  cols,
}: Sheet): { row: number; col: number } | undefined {
  let [mass, row, col] = [0, 0, 0];
  values.forEach((value, k) => {
    mass += value;
    row += value * (Math.floor(k / cols) + 0.5);
    col += value * ((k % cols) + 0.5);
  });
  return mass > 0 ? { row: row / mass, col: col / mass } : undefined;
}

/** The ink of a square scan, half as fine: enough for a small drawing. */
export function inkOf(gray: readonly number[], side: number): Sheet {
  const cols = side / 2;
  return { values: shrunk(gray, side, side, cols), cols };
}
